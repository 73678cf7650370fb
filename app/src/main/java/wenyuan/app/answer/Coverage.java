package wenyuan.app.answer;

import wenyuan.app.text.Synonyms;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;

/// How much of a word a text says: all of it, in another word, in a longer form, or only characters of it.
final class Coverage {
    /// What another word for the same, or what a short form is written out to, is worth.
    static final double OTHERWISE = 0.9;
    /// What a character is worth that stands opposite to the same: in 提高 and 提升, the first.
    private static final double CHARACTER = 0.6;
    /// How much longer what is written out can be than its short form.
    private static final int WRITTEN_OUT = 4;
    private static final int LONGEST_SIGN = 3;

    /// What an everyday word weighs, as a single character does, which news seldom uses for what matters.
    private static final double LIGHT = 0.5;

    private Coverage() {}

    /// How much a word weighs: what it can say, which longer words say more of.
    static double weight(Word word) {
        return switch (word.kind()) {
            case GRAMMAR -> 0;
            case LIGHT -> LIGHT;
            case KNOWN, UNKNOWN -> word.text().length() == 1 ? LIGHT : word.text().length();
            case LATIN, NUMBER -> Math.min(LONGEST_SIGN, word.text().length());
        };
    }

    /// The share of a word that a text says, 0 or nearly 1.
    static double of(Word word, String text) {
        if (text.contains(word.text())) {
            return 1;
        }
        if (Synonyms.of(word.text()).stream().anyMatch(text::contains)) {
            return OTHERWISE;
        }
        return word.kind() == Wording.Kind.UNKNOWN && word.text().length() > 1
                && isShortened(word.text(), text) ? OTHERWISE : 0;
    }

    /// The share of a word that stands opposite to characters of its own.
    static double paired(Word word, Pairing pairing) {
        if (word.kind() == Wording.Kind.LATIN || word.kind() == Wording.Kind.NUMBER) {
            return 0;
        }
        double paired = 0;
        for (int i = word.span().start(); i < word.span().end(); i++) {
            paired += pairing.paired(i) ? 1 : 0;
        }
        return CHARACTER * paired / word.text().length();
    }

    /// Whether the characters of a word stand in a text in order and close together, as those of 北大 in 北京大学.
    private static boolean isShortened(String word, String text) {
        for (int start = text.indexOf(word.charAt(0)); start >= 0; start = text.indexOf(word.charAt(0),
                start + 1)) {
            int limit = Math.min(text.length(), start + WRITTEN_OUT * word.length());
            int at = start;
            int found = 1;
            while (found < word.length() && ++at < limit && Character.isLetterOrDigit(text.charAt(at))) {
                if (text.charAt(at) == word.charAt(found)) {
                    found++;
                }
            }
            if (found == word.length()) {
                return true;
            }
        }
        return false;
    }
}
