package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.settings.Features;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.app.verify.check.Checks;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;

class DerivationTest {
    private static final ArticleHead HEAD = new ArticleHead("x/1", "0", "两条铁路", "晚报",
            Optional.of(LocalDate.of(2025, 10, 29)), "", Kind.ARTICLE);
    private static final String TEXT = """
            青白铁路总投资298亿元，云岭铁路总投资321亿元。青白铁路2019年3月开工，2023年9月通车。
            东区去年新增床位120张，西区新增床位50张。展览10月1日开幕，10月7日闭幕。
            图书馆每天9:00开门，17:30关门。甲厂今年产值从20亿元增至26亿元。每名队员补贴300元，共有40名队员。今年1月发生火灾14起，比去年同期多5起。""";

    private static SentenceVerifier.Result check(String sentence) {
        return SentenceVerifier.verify(new Aligner(Checks.of(Features.ALL)), Piece.of(sentence).getFirst(),
                List.of(EvidenceText.of(HEAD, 0, TEXT)), List.of(), List::of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"云岭铁路总投资比青白铁路多23亿元。|321亿元 − 298亿元 = 23亿元",
            "青白铁路和云岭铁路总投资一共619亿元。|298亿元 + 321亿元 = 619亿元", "东区新增床位是西区的2.4倍。|120张 ÷ 50张 = 2.4倍",
            "东区和西区去年共新增床位170张。|120张 + 50张 = 170张",
            "甲厂今年产值增长30%。|20亿元 → 增至26亿元 = 30%",
            "青白铁路从开工到通车历时四年半。|2019年3月 → 2023年9月 = 四年半", "展览为期7天。|10月1日 → 10月7日 = 7天"})
    void computesWhatTheEvidenceGives(String sentence, String computation) {
        SentenceVerifier.Result result = check(sentence);

        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.SUPPORTED);
        assertThat(result.evidence()).flatExtracting(Evidence::computed)
                .anySatisfy(shown -> assertThat(shown.replace("增至", ""))
                        .isEqualTo(computation.replace("增至", "")));
    }

    @ParameterizedTest
    @CsvSource({"云岭铁路总投资比青白铁路多33亿元。", "青白铁路和云岭铁路总投资一共629亿元。", "东区新增床位是西区的3倍。", "东区新增床位超过西区的三倍。",
            "甲厂今年产值增长36%。",
            "青白铁路建设历时三年。", "展览为期17天。", "云岭铁路总投资23亿元。"})
    void acceptsNoWrongComputation(String sentence) {
        SentenceVerifier.Result result = check(sentence);

        assertThat(result.verdict()).as(result.toString()).isNotEqualTo(Verdict.SUPPORTED);
    }
}
