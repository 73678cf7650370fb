package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Words;

/// The words of a text with what is known of each: whether it stands in ICU's dictionary, says nothing by itself, or is
/// unknown, which in news is most often a name. Where words end, [Words] tells.
public final class Wording {
    /// A word of a text.
    ///
    /// @param text folded
    public record Word(Span span, String text, Kind kind) {}

    /// What is known of a word.
    public enum Kind {
        /// It stands in the dictionary.
        KNOWN,
        /// Han characters that together make no word of the dictionary.
        UNKNOWN,
        /// Letters that are no Han characters, with digits among them.
        LATIN,
        /// Nothing but digits.
        NUMBER,
        /// It holds a sentence together or is an everyday word of which there are many for the same: it says nothing by itself.
        GRAMMAR
    }

    private static final Set<String> GRAMMAR_WORDS = Lexicon.words("function-words.txt");
    /// A particle; a verb of one character with what tells that it is one, as 看了; an article, as 一家.
    private static final Pattern GRAMMAR = Pattern.compile(
            "[拟的了和与及是在也将已被把对为以于从到向等其这那并而或就都又还则所各每该此我你您他她它们之着过让使由给跟同上中下里内外前后时间个第地得可能会要应须需不没未无非有更最很较均共只仅才再曾正如若因但且至自据按经随即便当所称说做作成出来去起后年月日吗呢吧啊]|.了|[带送运派寄传拿搬走跑回赶飞做建办][去来到往成出好]|[一某][个家名位项条种次件批座场]");

    private Wording() {}

    /// The words of a text in order, without punctuation. Characters that stand alone side by side make one unknown word.
    public static List<Word> of(String text) {
        String folded = Folding.fold(text);
        List<Word> words = new ArrayList<>();
        for (Span span : new Words().in(folded)) {
            Word word = new Word(span, span.in(folded), kind(span.in(folded)));
            if (word.kind == Kind.UNKNOWN && !words.isEmpty() && words.getLast().kind == Kind.UNKNOWN
                    && words.getLast().span.end() == span.start()) {
                var whole = new Span(words.removeLast().span.start(), span.end());
                words.add(new Word(whole, whole.in(folded), Kind.UNKNOWN));
            } else if (word.text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private static Kind kind(String text) {
        if (GRAMMAR_WORDS.contains(text) || GRAMMAR.matcher(text).matches()) {
            return Kind.GRAMMAR;
        }
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            return text.length() == 1 ? Kind.UNKNOWN : Kind.KNOWN;
        }
        return text.codePoints().anyMatch(Character::isLetter) ? Kind.LATIN : Kind.NUMBER;
    }
}
