package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Surnames;
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

    private static final String GRAMMAR_CHARACTERS = "拟的了和与及是在也将已被把对为以于从到向等其这那并而或就都又还则所各每该此我你您他她它们之着过让使由给跟同上中下里内外前后时间个第地得可能会要应须需不没未无非有更最很较均共只仅才再曾正如若因但且至自据按经随即便当所称说做作成出来去起后年月日吗呢吧啊";
    private static final Set<String> GRAMMAR_WORDS = Lexicon.words("function-words.txt");
    /// A verb of one character with what tells that it is one: 看了.
    private static final Pattern VERB_OF_ONE = Pattern
            .compile(".了|[带送运派寄传拿搬走跑回赶飞做建办][去来到往成出好]");
    /// 一家, 一名: an article rather than a number.
    private static final Pattern ONE_OF = Pattern.compile("[一某][个家名位项条种次件批座场]");

    private Wording() {}

    /// The words of a text in order, without punctuation.
    public static List<Word> of(String text) {
        String folded = Folding.fold(text);
        List<Word> words = new ArrayList<>();
        int unknown = -1;
        int last = 0;
        for (Span span : new Words().in(folded)) {
            boolean single = span.length() == 1 && Character.isIdeographic(folded.charAt(span.start()))
                    && !isGrammar(folded.charAt(span.start()));
            if (!single || span.start() != last) {
                close(folded, unknown, last, words);
                unknown = -1;
            }
            if (!single) {
                add(folded, span, words);
            } else if (unknown < 0) {
                unknown = span.start();
            }
            last = span.end();
        }
        close(folded, unknown, last, words);
        joinNames(folded, words);
        return List.copyOf(words);
    }

    /// Joins a person's name whose middle character is one of grammar elsewhere: 李若溪.
    private static void joinNames(String folded, List<Word> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            Word surname = words.get(i);
            Word middle = words.get(i + 1);
            Word last = words.get(i + 2);
            boolean single = surname.kind == Kind.UNKNOWN && surname.text.length() == 1
                    && middle.kind == Kind.GRAMMAR && middle.text.length() == 1 && last.kind == Kind.UNKNOWN
                    && last.text.length() == 1;
            if (single && Surnames.holds(surname.text.charAt(0))
                    && last.span.end() - surname.span.start() == surname.text.length() + 2) {
                var whole = new Span(surname.span.start(), last.span.end());
                words.subList(i, i + 3).clear();
                words.add(i, new Word(whole, whole.in(folded), Kind.UNKNOWN));
            }
        }
    }

    private static void close(String folded, int unknown, int end, List<Word> words) {
        if (unknown >= 0) {
            words.add(new Word(new Span(unknown, end), folded.substring(unknown, end), Kind.UNKNOWN));
        }
    }

    private static void add(String folded, Span span, List<Word> words) {
        String text = span.in(folded);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(new Word(span, text, kind(text)));
        }
    }

    private static Kind kind(String text) {
        if (GRAMMAR_WORDS.contains(text) || ONE_OF.matcher(text).matches()
                || VERB_OF_ONE.matcher(text).matches()
                || (text.length() == 1 && isGrammar(text.charAt(0)))) {
            return Kind.GRAMMAR;
        }
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            return Kind.KNOWN;
        }
        return text.codePoints().anyMatch(Character::isLetter) ? Kind.LATIN : Kind.NUMBER;
    }

    private static boolean isGrammar(char c) {
        return GRAMMAR_CHARACTERS.indexOf(c) >= 0;
    }
}
