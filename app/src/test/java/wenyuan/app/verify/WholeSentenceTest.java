package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;

class WholeSentenceTest {
    private static final ArticleHead HEAD = new ArticleHead("x/1", "0", "海岸集团新港开港", "晚报",
            Optional.of(LocalDate.of(2025, 10, 29)), "", Kind.ARTICLE);
    private static final String TEXT = "昨天，海岸集团投资近80亿元建设的南湾新港在宁波开港。"
            + "新港有三个泊位，年吞吐量同比增长20%，达到120万吨，旅客3万人次，货物5万件。\n"
            + "海岸集团董事长周文海表示，这是该市首个自动化港口，他说：“明年要再建两个泊位。”总经理陆远没有出席仪式。\n"
            + "10月8日，一期工程通过验收，验收由市交通局主持。";

    private static SentenceVerifier.Result check(String claim, ArticleHead head, String text) {
        return Texts.check(claim, List.of(EvidenceText.of(head, 0, text)));
    }

    private static boolean isExact(SentenceVerifier.Result result) {
        return !result.evidence().isEmpty() && result.evidence().stream().allMatch(Evidence::exact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10月28日，南湾新港在宁波开港。|SUPPORTED", "2025年10月28日，南湾新港开港。|SUPPORTED",
            "10月27日，南湾新港在宁波开港。|PARTLY", "海岸集团投资约80亿元建设南湾新港。|SUPPORTED",
            "海岸集团投资800亿元建设南湾新港。|CONTRADICTED", "新港年吞吐量同比提高两成，达到一百二十万吨。|SUPPORTED",
            "新港年吞吐量同比下降20%。|PARTLY", "南湾新港在厦门开港。|CONTRADICTED", "董事长周文海说，明年要再建两个泊位。|SUPPORTED",
            "总经理周文海说，明年要再建两个泊位。|PARTLY", "董事长周文涛说，明年要再建两个泊位。|PARTLY",
            "总经理陆远出席了仪式。|CONTRADICTED", "这是该市第二个自动化港口。|CONTRADICTED", "周文海说：“明年要再建五个泊位。”|PARTLY",
            "一期工程10月8日通过验收。|SUPPORTED", "一期工程10月9日通过验收。|PARTLY", "恐龙蛋出土于月球背面。|UNSUPPORTED"})
    void tellsWhatTheTextSaysFromWhatItDenies(String claim, Verdict verdict) {
        SentenceVerifier.Result finding = check(claim, HEAD, TEXT);

        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"大桥已于2027年建成三座码头。|大桥将于2027年建成三座码头。|CONTRADICTED|TENSE",
            "公司预计在年内开设五家门店。|公司已经在年内开设五家门店。|PARTLY|TENSE",
            "部分居民搬进了新居。|全部居民搬进了新居。|CONTRADICTED|DIRECTION", "所有参赛学生获得奖状。|参赛学生获得奖状。|PARTLY|DIRECTION",
            "新工艺能够回收废水。|新工艺无法回收废水。|CONTRADICTED|NEGATION", "村民需要缴纳费用。|村民无需缴纳费用。|CONTRADICTED|NEGATION"})
    void knowsPlansFromDeedsPartsFromWholesAndWhoSpeaks(String claim, String text, Verdict verdict,
            FactKind kind) {
        SentenceVerifier.Result finding = check(claim, HEAD, text);

        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(verdict);
        assertThat(finding.problems()).as(finding.toString()).extracting(Problem::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"货轮10月8日从河口港驶出，载有五千吨大米。|载有五千吨大米的货轮从河口港驶出，时间是10月8日。",
            "周三，渔民放归两只海龟。|10月29日，渔民放归两只海龟。", "学校均已安装空调。|学校全部安装空调。"})
    void acceptsWhatIsSaidInAnotherOrderOrForm(String claim, String text) {
        SentenceVerifier.Result finding = check(claim, HEAD, text);

        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void saysWhatDisagreesAndWhere() {
        String claim = "海岸集团投资800亿元建设南湾新港。";

        assertThat(check(claim, HEAD, TEXT).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(FactKind.NUMBER);
            assertThat(problem.claimed()).isEqualTo("800亿元");
            assertThat(problem.found()).isEqualTo("近80亿元");
            assertThat(problem.at().orElseThrow().in(claim)).isEqualTo("800亿元");
        });
    }

    @Test
    void doesNotTakeTheEndOfALongerNumberForAQuotation() {
        assertThat(isExact(check("20万吨", HEAD, "新港吞吐量达120万吨。"))).isFalse();
        assertThat(check("同意方案", HEAD, "会议不同意方案。").verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新港 有三个泊位，", "“明年要再建两个泊位。”", "「明年要再建两个泊位。」", "年吞吐量同比增长２０％"})
    void findsAQuotationWhateverItsSpacesWidthAndMarks(String quotation) {
        SentenceVerifier.Result finding = check(quotation, HEAD, TEXT);

        assertThat(isExact(finding)).isTrue();
        assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void supportsEveryStretchOfTheTextAndBreaksOnNothing(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(TEXT.length() - 4);
            int end = start + 4 + random.nextInt(TEXT.length() - start - 3);
            String claim = TEXT.substring(start, Math.min(end, TEXT.length()));
            var shuffled = new StringBuilder(claim).reverse().toString();
            assertThat(check(claim, HEAD, TEXT).evidence()).allMatch(WholeSentenceTest::isInside);
            assertThat(check(shuffled, HEAD, TEXT).evidence()).allMatch(WholeSentenceTest::isInside);
        }
    }

    private static boolean isInside(Evidence evidence) {
        return evidence.span().in(TEXT).equals(evidence.quote());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "[99]", "\u202e\u200f倒\u202c", "“未闭合", "，，，。。。", "！",
            "\ud83d", ""})
    void readsHostileTextAsText(String claim) {
        assertThat(check(claim, HEAD, TEXT).verdict()).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(check("市长出席仪式", HEAD, claim).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }
}
