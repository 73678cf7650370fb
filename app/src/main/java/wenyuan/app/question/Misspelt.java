package wenyuan.app.question;

import java.util.Set;
import java.util.TreeSet;
import wenyuan.indexer.text.Surnames;

/// A few Han characters of a question that stand together in no article, and what articles have that may be meant.
///
/// @param written two to four characters, folded
record Misspelt(String written) {
    /// Fewer characters are told somewhere by chance.
    private static final int SHORTEST_PHRASE = 3;
    private static final int NAME = 3;

    Set<String> candidates(KnownWords words, Company company) {
        Set<String> found = new TreeSet<>(words.alike(written));
        if (written.length() >= SHORTEST_PHRASE) {
            found.addAll(phrases(words, company));
        }
        if (written.length() == NAME && Surnames.holds(written.charAt(0))) {
            found.addAll(names(words, company));
        }
        found.remove(written);
        return found;
    }

    /// What articles have word for word, with another character in a place between two others: at an end, the phrase
    /// would be another one as often as not.
    private Set<String> phrases(KnownWords words, Company company) {
        Set<String> phrases = new TreeSet<>();
        for (int i = 1; i + 1 < written.length(); i++) {
            if (!company.knowsPairs(written.substring(i - 1, i + 2))) {
                String before = written.substring(0, i);
                String after = written.substring(i + 1);
                words.charactersAlike(written.charAt(i)).stream().map(c -> before + c + after)
                        .filter(company::toldOf).forEach(phrases::add);
            }
        }
        return phrases;
    }

    /// Names of people with this surname that sound the same, and that an article has.
    private Set<String> names(KnownWords words, Company company) {
        Set<String> names = new TreeSet<>();
        for (String second : words.soundingLike(written.charAt(1))) {
            String front = written.charAt(0) + second;
            if (company.known(front)) {
                words.soundingLike(written.charAt(2)).stream().map(front::concat).filter(company::toldOf)
                        .forEach(names::add);
            }
        }
        return names;
    }
}
