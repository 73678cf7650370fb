package wenyuan.app.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Surnames;

/// The words of a question that tell what is asked, and how much of them a text says.
final class ContentWords {
    /// Words that say nothing of it: verbs of intent and of effect, and verbs of one character.
    private static final Pattern EMPTY = Pattern.compile("计划|预计|打算|有望|力争|造成|导致|引发|引起|致使|使得|\\p{IsHan}了");
    /// Characters that make another thing of the word behind them.
    private static final String MODIFIERS = "总净毛均主副首单";

    /// A region, which is named without the last character, too.
    private static final Pattern REGION = Pattern.compile("(\\p{IsHan}{2,})[省市区县州镇乡村]");
    /// A longer run of characters that make no word has the name of what is measured at its end.
    private static final int LONGEST = 4;
    private static final int LAST = 2;

    private ContentWords() {}

    /// The words of a stretch of a folded question. A single character that makes no word is joined to the one that it
    /// belongs to.
    static List<Word> in(String folded, Span stretch) {
        List<Word> words = new ArrayList<>();
        for (Word word : Wording.of(stretch.in(folded)).stream().flatMap(ContentWords::parted).toList()) {
            Word placed = new Word(word.span().shift(stretch.start()), word.text(), word.kind());
            if (!words.isEmpty() && belong(words.getLast(), placed)) {
                words.add(joined(words.removeLast(), placed));
            } else if (word.kind() != Wording.Kind.GRAMMAR && !EMPTY.matcher(word.text()).matches()) {
                words.add(placed);
            }
        }
        return List.copyOf(words);
    }

    /// A run of characters that make no word, without the last one where that belongs to what stands behind it.
    private static Stream<Word> parted(Word word) {
        int last = word.text().length() - 1;
        if (word.kind() != Wording.Kind.UNKNOWN || last < 1
                || MODIFIERS.indexOf(word.text().charAt(last)) < 0) {
            return Stream.of(word);
        }
        int middle = word.span().end() - 1;
        return Stream.of(
                new Word(new Span(word.span().start(), middle), word.text().substring(0, last), word.kind()),
                new Word(new Span(middle, word.span().end()), word.text().substring(last), word.kind()));
    }

    /// The last word as it is or, where it is a long run of characters that make no word, its last two characters.
    static List<Word> last(List<Word> words) {
        return words.isEmpty() ? List.of() : List.of(ending(words.getLast()));
    }

    private static Word ending(Word word) {
        if (word.kind() != Wording.Kind.UNKNOWN || word.text().length() <= LONGEST) {
            return word;
        }
        int from = word.text().length() - LAST;
        return new Word(new Span(word.span().start() + from, word.span().end()), word.text().substring(from),
                Wording.Kind.UNKNOWN);
    }

    private static boolean belong(Word one, Word next) {
        return one.span().end() == next.span().start() && next.kind() != Wording.Kind.GRAMMAR
                && (isSingle(one) || (isSingle(next) && !isFirst(next)));
    }

    private static boolean isSingle(Word word) {
        return word.kind() == Wording.Kind.UNKNOWN && word.text().length() == 1;
    }

    /// Whether a character belongs to what stands behind it.
    private static boolean isFirst(Word single) {
        return modifies(single) || Surnames.COMMON.contains(single.text());
    }

    private static boolean modifies(Word word) {
        return MODIFIERS.contains(word.text());
    }

    /// What a modifier makes of a word is said as a whole or not at all, as a word of the dictionary is.
    private static Word joined(Word one, Word next) {
        return new Word(new Span(one.span().start(), next.span().end()), one.text() + next.text(),
                modifies(one) ? Wording.Kind.KNOWN : Wording.Kind.UNKNOWN);
    }

    /// How much of the words a folded text says, 0 to 1; nothing of no words.
    static double share(List<Word> words, String text) {
        double all = 0;
        double said = 0;
        for (Word word : words) {
            all += LexicalOverlap.weight(word);
            said += LexicalOverlap.weight(word) * share(word, text);
        }
        return all == 0 ? 0 : said / all;
    }

    /// How much of a word a folded text says; of one that is in no dictionary, pair of characters by pair.
    static double share(Word word, String text) {
        double whole = LexicalOverlap.of(word, text);
        if (whole > 0 || word.kind() != Wording.Kind.UNKNOWN) {
            return whole;
        }
        String name = REGION.matcher(word.text()).replaceFirst("$1");
        int pairs = name.length() - 1;
        int found = 0;
        for (int i = 0; i < pairs; i++) {
            found += text.contains(name.substring(i, i + 2)) ? 1 : 0;
        }
        return pairs == 0 ? 0 : (double) found / pairs;
    }
}
