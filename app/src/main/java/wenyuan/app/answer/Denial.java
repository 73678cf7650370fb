package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// What a source only repeats to deny it: a rumour that it calls false, a saying without foundation.
final class Denial {
    private static final Pattern RUMOUR = Pattern.compile("传闻|传言|谣言|谣传|网传|误传|流言|消息|说法|误区|误解|指控|质疑");
    private static final Pattern DENIED = Pattern
            .compile("不属实|不实|辟谣|谣言|否认|没有(?:任何|科学|事实)?(?:依据|根据)|(?:毫)?无(?:科学|事实)?(?:依据|根据)|"
                    + "并非(?:事实|如此|真)|不是(?:事实|真的)|子虚乌有|纯属|虚假|虚构|捏造|不可信|站不住脚|不成立");
    private static final Pattern HEARSAY = Pattern
            .compile(
                    "传闻|传言|谣言|谣传|网传|误传|流言|据传|坊间|未经证实|网上(?:流传|疯传|有人)|网友[^,，。]{0,6}(?:发帖|爆料|发文|称|说)|朋友圈.{0,6}(?:流传|转发)");
    private static final Pattern CONFIRMED = Pattern.compile("属实|证实|核实|确认|回应|澄清|辟谣|否认|通报");
    private static final Pattern CLAUSE = Pattern.compile("[^,，。;；!！?？\\n]+");
    private static final String STOPS = ",，。;；!！?？:：\n";
    private static final String OPENING = "“\"「『《";
    private static final String CLOSING = "”\"」』》";

    private Denial() {}

    /// A finding that supports a claim, unless the source denies what stands there; then it contradicts.
    static Finding heeded(Statement claim, Source source, Finding finding) {
        return finding.verdict() == Verdict.SUPPORTED
                ? denial(claim.folded(), source, finding.source())
                        .map(denied -> contradicting(claim, finding, denied))
                        .or(() -> hearsay(claim, source, finding))
                        .orElse(finding)
                : finding;
    }

    /// What a source only has heard said does not support a claim that states it as a fact.
    private static Optional<Finding> hearsay(Statement claim, Source source, Finding finding) {
        return heard(claim.folded(), source, finding.source()).map(heard -> {
            var problem = new Problem(Problem.Kind.SOURCE, claim.text(), heard,
                    Optional.of(new Span(0, claim.text().length())));
            return new Finding(Verdict.PARTLY, finding.score(), finding.source(), false, List.of(problem));
        });
    }

    /// The words of the sentence before or in a stretch that tell that it was only heard said.
    private static Optional<String> heard(String claim, Source source, Span span) {
        Span sentence = sentence(source, span);
        String whole = sentence.in(source.folded());
        if (RUMOUR.matcher(claim).find() || HEARSAY.matcher(claim).find()
                || CONFIRMED.matcher(whole).find()) {
            return Optional.empty();
        }
        int end = Math.clamp(span.end(), sentence.start(), sentence.end());
        Matcher heard = HEARSAY.matcher(source.folded().substring(sentence.start(), end));
        return heard.find() ? Optional.of(heard.group()) : Optional.empty();
    }

    /// Whether a source does not say what stands in a stretch of it: it denies it, or has only heard it said, and the
    /// claim tells neither.
    static boolean disowns(String claim, Source source, Span span) {
        String folded = Folding.fold(claim);
        return denial(folded, source, span).isPresent() || heard(folded, source, span).isPresent();
    }

    /// Whether a folded text denies something in such words itself.
    static boolean isOne(String folded) {
        return DENIED.matcher(folded).find();
    }

    /// A folded text with blanks for the clauses that deny or tell a rumour: they say the opposite of what they repeat.
    static String withoutRepeated(String folded) {
        if (!isOne(folded)) {
            return folded;
        }
        var stated = new StringBuilder(folded);
        Matcher clause = CLAUSE.matcher(folded);
        while (clause.find()) {
            if (isOne(clause.group()) || RUMOUR.matcher(clause.group()).find()) {
                stated.replace(clause.start(), clause.end(), " ".repeat(clause.group().length()));
            }
        }
        return stated.toString();
    }

    private static Finding contradicting(Statement claim, Finding finding, String denied) {
        var problem = new Problem(Problem.Kind.NEGATION, claim.text(), denied,
                Optional.of(new Span(0, claim.text().length())));
        return new Finding(Verdict.CONTRADICTED, finding.score(), finding.source(), false, List.of(problem));
    }

    /// The words that deny: in the sentence itself or the next one where its clause calls the stretch a rumour, in the
    /// sentence where it is quoted.
    private static Optional<String> denial(String claim, Source source, Span span) {
        if (isOne(claim) || RUMOUR.matcher(claim).find()) {
            return Optional.empty();
        }
        Span sentence = sentence(source, span);
        boolean rumour = RUMOUR.matcher(clauses(source.folded(), span)).find();
        if (!rumour && !isQuoted(source.folded(), span)) {
            return Optional.empty();
        }
        int end = rumour ? behind(source, sentence) : sentence.end();
        Matcher denied = DENIED.matcher(source.folded().substring(sentence.start(), end));
        return denied.find() ? Optional.of(denied.group()) : Optional.empty();
    }

    private static boolean isQuoted(String text, Span span) {
        int end = span.end();
        while (end > span.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return span.start() > 0 && end < text.length()
                && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0
                && CLOSING.indexOf(text.charAt(end)) >= 0;
    }

    /// The stretch and what of its clauses stands around it.
    private static String clauses(String text, Span span) {
        int start = span.start();
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = Math.max(span.start(), span.end() - 1);
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static Span sentence(Source source, Span span) {
        return source.sentences().stream().filter(each -> each.overlaps(span)).findFirst().orElse(span);
    }

    private static int behind(Source source, Span sentence) {
        return source.sentences().stream().filter(each -> each.start() >= sentence.end()).findFirst()
                .map(Span::end).orElse(sentence.end());
    }
}
