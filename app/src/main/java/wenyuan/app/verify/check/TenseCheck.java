package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.Tenses;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;

/// Compares what is with what is to be: what the evidence plans, asks for or leaves open is not done.
final class TenseCheck implements Check {
    /// Says of what follows that it has not happened, or that nobody knows yet whether it will.
    private static final Pattern OPEN = Pattern.compile(
            "计划(?![书表])|(?<![模虚草原比])拟|预计|打算|力争|争取|有望|希望|预期|准备|筹备|筹建|申报|申请(?!人)|要求|提议|建议|提出|呼吁|等待|暂不|答应|承诺|考虑|研究(?=引入|制定|是否|出台)|"
                    + "是否|能否|尚未|仍未|还未|还没|未[定获批开]|没[有能]?[定批谈]|尚[在需待无]|[前后年月日]将(?!军)|(?<![主重需])要(?=把|在|到|再|等|建|增)|才能|商谈|洽谈|协商|审批|征求意见|如果|要是|一旦|最早|最快|最迟|目标|有意|意向|提名|候选|或(?!者|许)|可能|明年|后年|下(?:月|周|半年|季度)|年底前|前完成");
    /// Those that say so for certain.
    private static final Pattern PLANNED = Pattern.compile("计划|拟|预计|打算|力争|争取|有望|尚未|仍未|还未|还没|正在|还在|仍在");
    private static final Pattern GOING_ON = Pattern.compile("正在|还在|仍在");
    /// Leaves open in a claim what it says.
    static final Pattern HEDGED = Pattern.compile(
            "将(?!军)|(?<![协大开学社机])会(?!议|员|场|长|展)|计划|拟|打算|预计|希望|可能|争取|力争|有望|准备|尚|还[没未在要需]|[没未]|仍|正在|如果|若|需要?|须|应当?|建议|申请|要求|提议|提出|答应|承诺|考虑|目标|预期|最早|明年|后年|方案|规划|定于|推迟|延期|改[到在至]|不|(?<!总|主|重|需|简)要(?!求|素|点|闻)");
    private static final Pattern DONE = Pattern
            .compile("早已|已经|(?<!业)已(?![知故婚])|曾|(?<![为除罢到不得大好])了|日前|成功|顺利");

    /// The clauses of the sentence that have words of the claim.
    private static String speaking(EvidencePair pair) {
        return Clauses.in(pair.text().folded(), pair.home()).stream().map(pair::in)
                .filter(clause -> pair.claim().words().stream()
                        .anyMatch(word -> LexicalOverlap.weight(word) > 1 && clause.contains(word.text())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        String claim = pair.claim().folded();
        Matcher done = DONE.matcher(claim);
        boolean says = done.find();
        String there = says ? speaking(pair) : pair.in(pair.anchor());
        List<Span> planned = plans(claim);
        boolean plans = !plans(there).isEmpty();
        boolean open = plans || OPEN.matcher(there).find() || (says && GOING_ON.matcher(there).find());
        Matcher finished = DONE.matcher(there);
        if (finished.find()) {
            return says || open || planned.isEmpty()
                    ? List.of()
                    : List.of(new Disagreement.Contradicted(FactKind.TENSE, planned.getFirst(),
                            new Span(finished.start(), finished.end()).shift(pair.anchor().start())));
        }
        if (!open || (!says && HEDGED.matcher(claim).find())
                || OPEN.matcher(there).results().anyMatch(match -> claim.contains(match.group()))) {
            return List.of();
        }
        return List.of(says && (plans || PLANNED.matcher(there).find())
                ? new Disagreement.Contradicted(FactKind.TENSE, new Span(done.start(), done.end()),
                        pair.anchor())
                : new Disagreement.Missing(FactKind.TENSE, new Span(0, claim.length())));
    }

    private static List<Span> plans(String text) {
        return Tenses.in(text).stream().filter(tense -> !tense.done()).map(Tenses.Tense::span).toList();
    }
}
