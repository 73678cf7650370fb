package wenyuan.app.verify.align;

import java.util.List;
import wenyuan.app.text.Synonyms;
import wenyuan.app.text.Wording.Word;

/// How much of a word, and of several, a folded text has: the word itself or another for the same.
public final class LexicalOverlap {
    /// What another word for the same is worth.
    private static final double OTHERWISE = 0.9;
    /// What a word is worth at most of which only characters are had.
    public static final double SHARED = 0.7;
    private static final int LONGEST_SIGN = 3;
    /// What a single character weighs.
    private static final double SINGLE = 0.5;

    private LexicalOverlap() {}

    /// How much a word weighs: what it can say, which longer words say more of.
    public static double weight(Word word) {
        return switch (word.kind()) {
            case GRAMMAR -> 0;
            case KNOWN, UNKNOWN -> word.text().length() == 1 ? SINGLE : word.text().length();
            case LATIN, NUMBER -> Math.min(LONGEST_SIGN, word.text().length());
        };
    }

    /// The share of a word that a text has, 0 or nearly 1.
    public static double of(Word word, String text) {
        if (text.contains(word.text())) {
            return 1;
        }
        return Synonyms.of(word.text()).stream().anyMatch(text::contains) ? OTHERWISE : 0;
    }

    /// Whether a text has a word or another for the same.
    public static boolean has(Word word, String text) {
        return of(word, text) > 0;
    }

    /// The share of the weight of some words that a text has; 0 of no words.
    public static double of(List<Word> words, String text) {
        double all = words.stream().mapToDouble(LexicalOverlap::weight).sum();
        double had = words.stream().mapToDouble(word -> weight(word) * of(word, text)).sum();
        return all == 0 ? 0 : had / all;
    }
}
