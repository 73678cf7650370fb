package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.text.Terms;
import wenyuan.indexer.article.Punctuation;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Splits a sentence into what can be true or false by itself: at its commas, where both sides are long enough to state
/// something; never inside a quotation or brackets.
final class Claims {
    /// The fewest letters and digits of a claim. A shorter clause belongs to the next one.
    private static final int FEWEST = 7;
    /// A claim that is longer is cut, whatever stands there.
    private static final int MOST = 240;
    /// A sentence has no more claims than about this many, however long it is.
    private static final int MOST_CLAIMS = 40;
    /// What sets the scene for what comes and states nothing by itself.
    private static final Pattern SCENE = Pattern.compile(
            "^(?:据|截至|截止|根据|按照|为了?|随着|当|在|从|自|对于|关于|面对|经过|通过|由于|如果|虽然|尽管|除了|作为|与此同时|此外|其中|同时|另外|因此|不过|然而).*|.*(?:时|后|前|中|上|下|以来|期间|之际|方面|表示|指出|认为|强调|介绍|透露|坦言|提出|宣布|说|称|[:：])$");
    private static final Pattern NOTHING = Pattern
            .compile("^[\\s#>*\\-•·]*#.*|.*[:：]\\s*$|.*[?？][”\"」』）)\\s]*$", Pattern.DOTALL);
    /// The answerer speaking of himself or to the reader.
    private static final Pattern PERSONAL = Pattern.compile(
            "您|你可以|你的|(?:^|[,，。！!\\s])(?:我(?!国|市|省|区|县|校|院|司|军|党|们)|建议|希望|祝(?=您|你|愿|福|贺|大家|各)|谢谢|感谢|欢迎|抱歉|对不起|请(?!求|示|教|假|战))|^(?:以上|以下|综上|总之|总的来说|总体来看|下面|接下来)[^\\d]{0,18}$|^(?:hello|hi|thanks?|sorry|please)\\b");
    private static final Pattern SAYS = Pattern.compile("表示|指出|认为|强调|介绍|透露|坦言|提出|呼吁|说|称");
    private static final int FEWEST_TERMS = 2;
    private static final int LONGEST_HEADING = 20;

    private Claims() {}

    /// Whether a sentence states anything that could be checked: greetings, transitions, headings, questions and what the
    /// writer says of himself do not.
    static boolean states(String sentence) {
        String folded = Folding.fold(sentence).strip();
        return Terms.of(sentence).size() >= FEWEST_TERMS && !NOTHING.matcher(folded).matches()
                && !isPersonal(outsideQuotes(folded));
    }

    /// Whether a sentence is long enough that it does not stand in a source by chance.
    static boolean canBeQuoted(String sentence) {
        return letters(sentence) >= FEWEST;
    }

    /// Whether the writer speaks of himself or to the reader; what someone else is reported to say is not his.
    private static boolean isPersonal(String sentence) {
        Matcher personal = PERSONAL.matcher(sentence);
        return personal.find() && !SAYS.matcher(sentence.substring(0, personal.start())).find();
    }

    /// Whether a line that stands for itself is formed as a heading is: short, without a stop and without a number.
    static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && line.codePoints().noneMatch(Character::isDigit)
                && !line.isEmpty() && "。！？!?.；;…".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static String outsideQuotes(String text) {
        return text.replaceAll("[“「『\"][^”」』\"]*[”」』\"]", "“”");
    }

    /// The claims of a sentence in order, without the marks between them.
    static List<Span> of(String sentence) {
        int fewest = Math.max(FEWEST, sentence.length() / MOST_CLAIMS);
        List<Span> claims = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= sentence.length(); at++) {
            boolean end = at == sentence.length();
            if (end || at - start >= MOST || isBoundary(sentence, start, at, fewest)) {
                add(sentence, new Span(start, at), claims);
                start = at;
            }
        }
        return List.copyOf(claims);
    }

    private static boolean isBoundary(String sentence, int start, int at, int fewest) {
        char c = sentence.charAt(at);
        if (!(Punctuation.isComma(c) || c == '；' || c == ';') || depth(sentence, at) > 0
                || isInNumber(sentence, at)) {
            return false;
        }
        String clause = sentence.substring(start, at);
        return letters(clause) >= fewest && !SCENE.matcher(bare(clause)).matches()
                && letters(rest(sentence, at)) >= FEWEST;
    }

    private static String bare(String clause) {
        return clause.replaceAll("^[\\s，,；;、]+|[\\s，,；;、]+$", "");
    }

    private static String rest(String sentence, int at) {
        for (int i = at + 1; i < sentence.length(); i++) {
            if (Punctuation.isComma(sentence.charAt(i)) && letters(sentence.substring(at + 1, i)) >= FEWEST) {
                return sentence.substring(at + 1, i);
            }
        }
        return sentence.substring(at + 1);
    }

    private static boolean isInNumber(String sentence, int at) {
        return at > 0 && at + 1 < sentence.length() && Character.isDigit(sentence.charAt(at - 1))
                && Character.isDigit(sentence.charAt(at + 1));
    }

    private static int depth(String sentence, int at) {
        int depth = 0;
        for (int i = Math.max(0, at - MOST); i < at; i++) {
            char c = sentence.charAt(i);
            if (Punctuation.isOpening(c)) {
                depth++;
            } else if (Punctuation.isClosing(c)) {
                depth = Math.max(0, depth - 1);
            }
        }
        return depth;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static void add(String sentence, Span piece, List<Span> claims) {
        int start = piece.start();
        int end = piece.end();
        while (start < end && "，,；;、 \t\u3000".indexOf(sentence.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && Character.isWhitespace(sentence.charAt(end - 1))) {
            end--;
        }
        if (letters(sentence.substring(start, end)) > 0) {
            claims.add(new Span(start, end));
        }
    }
}
