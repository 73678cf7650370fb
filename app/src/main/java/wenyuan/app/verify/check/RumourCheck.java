package wenyuan.app.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.indexer.corpus.Span;

/// Finds what a text repeats only to deny it, and what it has only heard said: neither supports a claim that states it
/// as a fact.
public final class RumourCheck implements Check {
    private static final Pattern RUMOUR = Pattern
            .compile("传闻|传言|谣言|谣传|网传|误传|流言|据传|坊间|未经证实|消息|说法|误区|误解|指控|质疑|网友|反映|疑似|怀疑|朋友圈");
    private static final Pattern DENIED = Pattern
            .compile("不属实|不实|辟谣|谣言|否认|没有(?:任何|科学|事实)?(?:依据|根据)|(?:毫)?无(?:科学|事实)?(?:依据|根据)|"
                    + "并非(?:事实|如此|真)|不是(?:事实|真的)|子虚乌有|纯属|虚假|虚构|捏造|不可信|站不住脚|不成立");
    private static final Pattern HEARSAY = Pattern.compile(
            "传闻|传言|谣传|网传|误传|流言|据传|坊间|未经证实|网上(?:流传|疯传|有人)|网友[^,，。]{0,6}(?:发帖|爆料|发文|称|说)|朋友圈.{0,6}(?:流传|转发)|有[^,，。]{1,8}(?:反映|质疑|怀疑|猜测|爆料)|疑似|正在?核实|自媒体|知情人士|网上所传|网上说|据称|小道|听说|网帖|[?？][”\"」』]*\\s*$");
    private static final Pattern CONFIRMED = Pattern.compile("属实|证实|确认|澄清|辟谣|否认|通报");
    private static final String OPENING = "“\"「『《";
    private static final String CLOSING = "”\"」』》";

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        return check(pair.claim().folded(), pair.text(), pair.home()).stream().toList();
    }

    /// What a text disowns of a claim that stands, or is said, in a stretch of it.
    ///
    /// @param claim folded
    public static Optional<Disagreement> check(String claim, EvidenceText text, Span stretch) {
        if (DENIED.matcher(claim).find() || RUMOUR.matcher(claim).find() || HEARSAY.matcher(claim).find()) {
            return Optional.empty();
        }
        var whole = new Span(0, claim.length());
        Span sentence = text.sentence(stretch);
        Matcher denied = DENIED.matcher(text.folded());
        int end = text.sentences().stream().filter(each -> each.start() >= sentence.end()).findFirst()
                .map(Span::end).orElse(sentence.end());
        boolean rumour = RUMOUR.matcher(sentence.in(text.folded())).find();
        denied.region(sentence.start(), rumour ? end : sentence.end());
        if ((rumour || isQuoted(text.folded(), stretch)) && denied.find()) {
            return Optional.of(new Disagreement.Contradicted(FactKind.NEGATION, whole,
                    new Span(denied.start(), denied.end())));
        }
        return HEARSAY.matcher(sentence.in(text.folded())).find()
                && !CONFIRMED.matcher(sentence.in(text.folded())).find()
                        ? Optional.of(new Disagreement.Missing(FactKind.SOURCE, whole))
                        : Optional.empty();
    }

    private static boolean isQuoted(String text, Span span) {
        int end = span.end();
        while (end > span.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return span.start() > 0 && end < text.length() && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0
                && CLOSING.indexOf(text.charAt(end)) >= 0;
    }
}
