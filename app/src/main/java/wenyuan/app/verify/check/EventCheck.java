package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Tells the stages of one undertaking from each other: what is joined up is not open, what is applied for not granted.
final class EventCheck implements Check {
    private static final List<Pattern> STAGES = Stream
            .of("招标|比选", "中标|签约|签订|签署|草签", "受理|立案|起诉|提起", "宣判|判决|裁定|裁决", "开工|动工|奠基", "合龙|贯通|封顶", "验收",
                    "建成|竣工|完工|落成", "通车|开通|通航|投运|投用|投产|启用|开业|开馆|运营|上线", "提交|递交|申报|申请|报送", "获批|获准|批准|批复|同意",
                    "测试|试点|试行|试运行", "发放|到账|付清|支付", "提名|候选", "当选|就任|出任|上任")
            .map(Pattern::compile).toList();

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        String there = pair.in(pair.text().sentence(pair.anchor()));
        boolean another = STAGES.stream().anyMatch(stage -> stage.matcher(pair.in(pair.anchor())).find()
                && !stage.matcher(pair.claim().folded()).find());
        return !another
                ? List.of()
                : STAGES.stream().filter(stage -> !stage.matcher(there).find())
                        .map(stage -> stage.matcher(pair.claim().folded())).filter(Matcher::find)
                        .<Disagreement>map(stage -> new Disagreement.Missing(FactKind.SOURCE,
                                new Span(stage.start(), stage.end())))
                        .toList();
    }
}
