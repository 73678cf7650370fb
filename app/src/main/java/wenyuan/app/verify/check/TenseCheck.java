package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Compares what is with what is to be: what the evidence plans, asks for or leaves open is not done.
final class TenseCheck implements Check {
    /// Says of what follows that it has not happened, or that nobody knows yet whether it will.
    private static final Pattern OPEN = Pattern.compile(
            "(?<![已经名大上中少老健麻])将(?![军士领近])|计划|(?<![模虚草比])拟|预计|打算|力争|争取|有望|希望|预期|预备|准备|筹备|筹建|申报|申请(?!人)|起诉|要求|提议|建议|提出|呼吁|考虑|研究(?=引入|制定|是否|出台)|"
                    + "是否|能否|尚未|仍未|还未|还没|未[定获批开]|没[有能]?[定批谈]|尚[在需待无]|还在|仍在|正在|待|商谈|洽谈|协商|测试|审批|办理中|征求意见|如果|若|要是|一旦|如遇|最早|最快|最迟|目标|有意|意向|想[让要把请]|提名|候选|拟任|或(?!者|许)|可能|明年|后年|下(?:月|周|半年|季度)|年底前|前完成");
    /// Those that say so for certain.
    private static final Pattern PLANNED = Pattern
            .compile("将|计划|拟|预计|打算|力争|争取|有望|尚未|仍未|还未|还没|正在|尚.|还在|仍在|申报|争创");
    /// Leaves open in a claim what it says.
    private static final Pattern HEDGED = Pattern.compile(
            "将(?!军)|[可应也就还才]会|会(?=在|于|把|有|被)|计划|拟|打算|预计|希望|可能|争取|力争|有望|准备|尚|还[没未在要需]|[没未]|仍|正在|如果|若|需要?|须|应当?|建议|申请|要求|提议|考虑|目标|预期|最早|明年|后年|方案|规划|定于|推迟|延期|改[到在至]|不|(?<!总|主|重|需|简)要(?!求|素|点|闻)");
    private static final Pattern DONE = Pattern
            .compile("早已|已经|(?<!业)已(?![知故婚])|曾|(?<![为除罢到不得大好])了|日前|成功|完成|顺利");

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        String claim = pair.claim().folded();
        Matcher done = DONE.matcher(claim);
        boolean says = done.find();
        String there = pair.in(pair.anchor());
        Matcher planned = PLANNED.matcher(claim);
        Matcher finished = DONE.matcher(there);
        if (planned.find() && !says && finished.find() && !OPEN.matcher(there).find()) {
            return List.of(
                    new Disagreement.Contradicted(FactKind.TENSE, new Span(planned.start(), planned.end()),
                            new Span(finished.start(), finished.end()).shift(pair.anchor().start())));
        }
        if (!says && HEDGED.matcher(claim).find()) {
            return List.of();
        }
        Matcher open = OPEN.matcher(there);
        if (!open.find() || DONE.matcher(there).find() || claim.contains(open.group())) {
            return List.of();
        }
        Span found = new Span(open.start(), open.end()).shift(pair.anchor().start());
        return List.of(says && PLANNED.matcher(open.group()).matches()
                ? new Disagreement.Contradicted(FactKind.TENSE, new Span(done.start(), done.end()), found)
                : new Disagreement.Missing(FactKind.TENSE, new Span(0, claim.length())));
    }
}
