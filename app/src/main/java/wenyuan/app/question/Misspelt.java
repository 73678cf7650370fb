package wenyuan.app.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Surnames;

/// A few Han characters of a question that stand together in no article, and what articles have that may be meant.
///
/// @param written two to four characters, folded
/// @param parts the words that they were taken for
record Misspelt(String written, List<Span> parts) {
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

    /// What articles have word for word, with another character in one place or another word for one of the parts.
    private Set<String> phrases(KnownWords words, Company company) {
        Set<String> phrases = new TreeSet<>();
        for (int i = 0; i < written.length(); i++) {
            var place = new Span(i, i + 1);
            words.charactersAlike(written.charAt(i)).forEach(c -> phrases.add(with(place, c)));
        }
        for (Span part : parts) {
            words.alike(part.in(written)).forEach(word -> phrases.add(with(part, word)));
        }
        phrases.removeIf(phrase -> !company.toldOf(phrase));
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

    private String with(Span place, String other) {
        return written.substring(0, place.start()) + other + written.substring(place.end());
    }
}
