package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.text.Terms;
import wenyuan.indexer.article.text.Punctuation;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Splits a sentence into what can be true or false by itself: at its commas, where both sides are long enough to state
/// something; never inside a quotation, brackets or a number.
final class ClaimSplitter {
    /// The fewest letters and digits of a claim. A shorter clause belongs to the next one.
    private static final int FEWEST = 7;
    /// A claim that is longer is cut, whatever stands there.
    private static final int MOST = 240;
    /// A sentence has no more claims than about this many, however long it is.
    private static final int MOST_CLAIMS = 40;
    private static final int FEWEST_TERMS = 2;
    private static final int LONGEST_HEADING = 20;
    /// What sets the scene for what comes and states nothing by itself.
    private static final Pattern SCENE = Pattern.compile(
            "^(?:据|截至|截止|根据|按照|为了?|随着|当|在|从|自|对于|关于|面对|经过|通过|由于|如果|虽然|尽管|除了|作为|与此同时|此外|其中|同时|另外|因此|不过|然而).*|.*(?:时|后|前|中|上|下|以来|期间|之际|方面|表示|指出|认为|强调|介绍|透露|坦言|提出|宣布|说|称|[:：])$");
    /// What a sentence or a claim begins with and what only joins it to the one before, or says that a source says so.
    private static final Pattern JOINT = Pattern.compile(
            "^[\\s,，、;；]*(?:(?:综上所述?|总[之的](?:来[说看])?|总体[来而][说看言]|简[而单]?[言来][之说]|具体[来而][说看言]|换[句言][话之]说?|也就是说|需要(?:注意|说明|指出)的是|值得(?:注意|一提)的是|与此同时|除此之外|此外|另外|同时|首先|其次|再次|最后|第[一二三四五六]|[一二三四五六]是|因此|所以|不过|但是|然而|当然|是的|不是|in (?:summary|short|addition|conclusion)|overall|however|moreover|therefore)(?:[,，:：、]\\s*|[。.]?$)"
                    + "|(?:根据|据|从|按照?)?(?:以上|上述|所?提供的?|给定的?|现有的?|相关的?|该|这[篇些份]|检索到的)?(?:资料|材料|报道|文章|原文|信息|内容|语料|来源|新闻)(?:的?(?:显示|提到|指出|介绍|表明|记载|可知|来看|看|中?提及|中?写道|内容))?(?:[,，:：]\\s*|$)"
                    + "|(?:according to|based on) the (?:articles?|sources?|passages?|text|reports?),? )+");
    private static final Pattern NOTHING = Pattern
            .compile("^[\\s#>*\\-•·]*#.*|.*[:：]\\s*$|.*[?？][”\"」』）)\\s]*$", Pattern.DOTALL);
    /// What is said of the sources, and not of the world.
    private static final Pattern UNSAID = Pattern.compile(
            "(?:资料|材料|文章|报道|文中|原文|文本|来源|段落|内容|信息|语料|新闻|上下文|检索结果|文献|片段)(?:里|中|内|本身|当中|目前|暂时|都|也|并|均|还|尚|[,，])*(?:没有|没|未|无|不曾|缺乏|不足以|不能|无法|找不到|查不到).{0,4}(?:提到|提及|说明|给出|包含|涉及|找到|披露|明确|写明|说|指出|介绍|提供|列出|涵盖|显示|记载|交代|透露|判断|确定|回答|得知|相关|关于|具体|更多|进一步|证实)"
                    + "|(?:目前|暂时|我)?(?:无法|不能|难以)(?:从(?:中|[^,，。]{1,12}))?(?:确定|判断|得知|确认|回答|知道|核实|给出)"
                    + "|(?:sources?|articles?|passages?|texts?|documents?|reports?|context) (?:provided )?(?:do|does|did)(?:n.t| not) (?:mention|say|state|specify|include|provide|contain|give|indicate)"
                    + "|(?:not (?:mentioned|stated|specified|provided)|no (?:information|mention)|cannot be (?:determined|confirmed))");
    /// The writer speaking of himself or to the reader.
    private static final Pattern PERSONAL = Pattern.compile(
            "您|你可以|你的|(?:^|[,，。！!\\s])(?:我(?!国|市|省|区|县|校|院|司|军|党|们)|建议|希望|祝(?=您|你|愿|福|贺|大家|各)|谢谢|感谢|欢迎|抱歉|对不起|请(?!求|示|教|假|战))|^(?:以上|以下|综上|总之|总的来说|总体来看|下面|接下来|具体|如下)[^\\d]{0,18}$|^(?:hello|hi|thanks?|sorry|please|here (?:is|are)|i hope|let me)\\b");
    private static final Pattern SAYS = Pattern.compile("表示|指出|认为|强调|介绍|透露|坦言|提出|呼吁|说|称");
    private static final Pattern QUOTED = Pattern.compile("[“「『\"][^”」』\"]{0,400}[”」』\"]");

    /// A comma or semicolon that stands in no number.
    private static final Pattern BREAK = Pattern.compile("(?<!\\p{Nd})[，,；;]|[，,；;](?!\\p{Nd})");
    private static final Pattern LEADING = Pattern.compile("^[，,；;、 \\t\u3000]+");

    private ClaimSplitter() {}

    /// Whether a sentence states anything that could be checked: greetings, transitions, headings, questions, what the
    /// writer says of himself and of what the sources leave out do not.
    static boolean states(String sentence) {
        String folded = Folding.fold(sentence).strip();
        String rest = folded.substring(joint(folded));
        boolean more = of(sentence).size() > 1;
        return Terms.of(rest).size() >= FEWEST_TERMS && !NOTHING.matcher(rest).matches()
                && (more || !UNSAID.matcher(rest).find())
                && !isPersonal(QUOTED.matcher(rest).replaceAll("“”"));
    }

    /// How much of a folded claim only joins it to what was before.
    private static int joint(String folded) {
        Matcher joint = JOINT.matcher(folded);
        return joint.find() ? joint.end() : 0;
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

    /// The claims of a piece in order, without the marks between them; none where it states nothing.
    static List<Span> of(Piece piece) {
        String stated = piece.stated();
        if (!states(stated.substring(piece.claimed()))) {
            return List.of();
        }
        return piece.isSentence()
                ? of(stated.substring(piece.claimed())).stream().map(claim -> claim.shift(piece.claimed()))
                        .toList()
                : List.of(new Span(0, stated.length()));
    }

    /// The claims of a sentence.
    static List<Span> of(String sentence) {
        int fewest = Math.max(FEWEST, sentence.length() / MOST_CLAIMS);
        List<Span> claims = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int at = 0; at < sentence.length(); at++) {
            char c = sentence.charAt(at);
            if (at - start >= MOST || (depth == 0 && isBoundary(sentence, start, at, fewest))) {
                claim(sentence, new Span(start, at)).ifPresent(claims::add);
                start = at;
                depth = 0;
            }
            depth = Punctuation.isOpening(c)
                    ? depth + 1
                    : Punctuation.isClosing(c) ? Math.max(0, depth - 1) : depth;
        }
        claim(sentence, new Span(start, sentence.length())).ifPresent(claims::add);
        return List.copyOf(claims);
    }

    private static boolean isBoundary(String sentence, int start, int at, int fewest) {
        if (!BREAK.matcher(sentence).region(at, sentence.length()).useTransparentBounds(true).lookingAt()) {
            return false;
        }
        String clause = sentence.substring(start, at);
        String rest = sentence.substring(at + 1, Math.min(sentence.length(), at + 1 + MOST));
        return letters(clause) >= fewest && !SCENE.matcher(bare(clause)).matches() && letters(rest) >= FEWEST;
    }

    private static String bare(String clause) {
        return LEADING.matcher(clause).replaceFirst("").stripTrailing();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /// What a stretch claims, without what only joins it to the one before; empty where it claims nothing.
    private static Optional<Span> claim(String sentence, Span stretch) {
        String written = stretch.in(sentence).stripTrailing();
        int start = Math.max(written.length() - bare(written).length(), joint(Folding.fold(written)));
        return letters(written.substring(Math.min(start, written.length()))) > 0
                && !UNSAID.matcher(Folding.fold(written)).find()
                        ? Optional.of(new Span(start, written.length()).shift(stretch.start()))
                        : Optional.empty();
    }
}
