package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.Clauses;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;

/// Compares what is with what is to be: what the evidence plans, asks for or leaves open is not done.
final class TenseCheck implements Check {
    /// Says that something has not happened, or is only going on.
    private static final Pattern PLANNED = Pattern.compile(
            "计划(?![书表])|(?<![模虚草原比])拟|预计|打算|力争|争取|有望|尚未|仍未|还未|还没|正在|还在|仍在|即将|筹[备建]|申报|准备(?=[于在将把])"
                    + "|(?<![已经名大上中少老健麻])将(?=[于在会达到有是建成投举启推为与向对从由以再重分陆继首新率引采召发出赴用增扩收不]|继续|完成|实现|正式|进一步|逐步|全面|联合|共同|覆盖|加[快强]|开[工通放业始展])");
    /// Says so of what is only asked for, or that nobody knows yet whether it will.
    private static final Pattern OPEN = Pattern.compile(
            "希望|预期|准备|申请(?!人)|要求|提议|建议|提出|呼吁|等待|暂不|答应|承诺|考虑|研究(?=引入|制定|是否|出台)|"
                    + "是否|能否|未[定获批开]|没[有能]?[定批谈]|尚[在需待无]|[前后年月日]将(?!军)|(?<![主重需])要(?=把|在|到|再|等|建|增)|才能|商谈|洽谈|协商|审批|征求意见|如果|要是|一旦|最早|最快|最迟|目标|有意|意向|提名|候选|或(?!者|许)|可能|明年|后年|下(?:月|周|半年|季度)|年底前|前完成");
    /// Leaves open in a claim what it says.
    static final Pattern HEDGED = Pattern.compile(
            "将(?!军)|(?<![协大开学社机])会(?!议|员|场|长|展)|计划|拟|打算|预计|希望|可能|争取|力争|有望|准备|尚|还[没未在要需]|[没未]|仍|正在|如果|若|需要?|须|应当?|建议|申请|要求|提议|提出|答应|承诺|考虑|目标|预期|最早|明年|后年|方案|规划|定于|推迟|延期|改[到在至]|不|(?<!总|主|重|需|简)要(?!求|素|点|闻)");
    private static final Pattern DONE = Pattern
            .compile("早已|已经|(?<!业)已(?![知故婚])|曾|(?<![为除罢到不得大好])了|日前|成功|顺利");

    /// The clause that says most of the claim, and those of its sentence that share a word with it.
    private static String speaking(EvidencePair pair) {
        return Clauses.in(pair.text().folded(), pair.home()).stream()
                .filter(clause -> clause.equals(pair.anchor()) || pair.claim().words().stream()
                        .anyMatch(word -> LexicalOverlap.weight(word) > 1
                                && pair.in(clause).contains(word.text())))
                .map(pair::in).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        String claim = pair.claim().folded();
        Matcher done = DONE.matcher(claim);
        boolean says = done.find();
        String there = says ? speaking(pair) : pair.in(pair.anchor());
        boolean planned = PLANNED.matcher(there).find();
        boolean open = planned || OPEN.matcher(there).find();
        if (says && planned && !DONE.matcher(there).find()) {
            return List.of(new Disagreement.Contradicted(FactKind.TENSE, new Span(done.start(), done.end()),
                    pair.anchor()));
        }
        boolean both = Stream.of(PLANNED, OPEN).flatMap(word -> word.matcher(there).results())
                .anyMatch(word -> claim.contains(word.group()));
        boolean missing = DONE.matcher(there).find()
                ? !says && !open && PLANNED.matcher(claim).find()
                : open && !both && (says || !HEDGED.matcher(claim).find());
        return missing
                ? List.of(new Disagreement.Missing(FactKind.TENSE, new Span(0, claim.length())))
                : List.of();
    }
}
