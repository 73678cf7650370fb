package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

class SentenceVerifierTest {
    private static final ArticleHead HEAD = new ArticleHead("x/1", "0", "灯塔集团回应", "晚报",
            Optional.of(LocalDate.of(2025, 10, 29)), "", Kind.ARTICLE);
    private static final String TEXT = """
            针对网上流传的“灯塔集团将裁员三成”的消息，灯塔集团昨天回应称，公司没有裁员计划，传闻不实。
            专家提醒，“菠菜不能与豆腐同煮”没有科学依据。
            副市长刘芳出席开工仪式，她说：“明年全线通车。”""";

    private static SentenceVerifier.Result check(String sentence) {
        return SentenceVerifier.of(sentence, List.of(EvidenceText.of(HEAD, 0, TEXT)), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"灯塔集团将裁员三成。|CONTRADICTED",
            "菠菜不能与豆腐同煮。|CONTRADICTED", "专家提醒，“菠菜不能与豆腐同煮”没有科学依据。|SUPPORTED",
            "公司没有裁员计划。|SUPPORTED", "明年全线通车。|SUPPORTED"})
    void doesNotTakeWhatASourceDeniesForWhatItSays(String sentence, Verdict verdict) {
        assertThat(check(sentence).verdict()).as(check(sentence).toString()).isEqualTo(verdict);
    }

    @Test
    void doesNotContradictWhoTellsOfTheDenial() {
        assertThat(check("灯塔集团否认裁员三成的传闻。").verdict()).isIn(Verdict.SUPPORTED, Verdict.PARTLY);
    }

    @Test
    void doesNotCutAQuotationOutOfALongerWord() {
        assertThat(check("市长刘芳出席开工仪式。").verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    private static SentenceVerifier.Result check(String sentence, String text) {
        return SentenceVerifier.of(sentence, List.of(EvidenceText.of(HEAD, 0, text)), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "北仓县第一产业增加值增长6.4%。|北仓县前三季度第一产业增加值增长3.1%；第二产业增加值增长6.4%；第三产业增加值增长5.2%。|3.1%",
            "学院首批招收研究生60名、本科生35名。|学院首批招收研究生35名、本科生60名。|35名",
            "白鹭队战胜青屿队。|青屿队主场以78比71战胜白鹭队，取得三连胜。|", "白鹭队以78比71战胜青屿队。|青屿队主场以78比71战胜白鹭队，取得三连胜。|",
            "男子组冠军是李若溪。|女子组冠军是李若溪，男子组冠军是陶远山。|",
            "女子组冠军是陶远山。|女子组冠军是李若溪，男子组冠军是陶远山。|",
            "青禾基金领投本轮融资。|本轮融资由云岭资本领投，青禾基金跟投。|",
            "远川公司2025年营收1.1亿元。|远川公司2024年营收1.1亿元，2025年营收1.7亿元。|",
            "蜜柚价格每公斤比去年高0.4元。|今年蜜柚价格每公斤比去年低0.4元。|低",
            "李若溪来自海川。|李若溪来自宁州，陶远山来自海川。|",
            "海川拟向宁州采购一百辆客车。|宁州拟向海川采购一百辆客车。|", "技术首次从工厂走向实验室。|技术首次从实验室走向工厂。|实验室",
            "参展的国家有1830个国家。|农博会吸引42个国家的1830家企业参展。|"})
    void doesNotGiveAValueToTheNeighbourOfWhatItBelongsTo(String sentence, String text, String found) {
        SentenceVerifier.Result result = check(sentence, text);

        assertThat(result.verdict()).as(result.toString()).isNotEqualTo(Verdict.SUPPORTED);
        if (found != null) {
            assertThat(result.problems()).as(result.toString()).extracting(Problem::found).contains(found);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "北仓县第二产业增加值增长6.4%。|北仓县前三季度第一产业增加值增长3.1%；第二产业增加值增长6.4%；第三产业增加值增长5.2%。",
            "学院首批招收本科生60名、研究生35名。|学院首批招收研究生35名、本科生60名。", "女子组冠军是李若溪。|女子组冠军是李若溪，男子组冠军是陶远山。",
            "云岭资本领投本轮融资。|本轮融资由云岭资本领投，青禾基金跟投。", "青禾基金营收5亿元。|青禾基金管理规模80亿元，营收5亿元。",
            "陶远山来自海川。|李若溪来自宁州，陶远山来自海川。"})
    void givesAValueToWhatItBelongsTo(String sentence, String text) {
        assertThat(check(sentence, text).verdict()).as(check(sentence, text).toString())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"这是全国第一个零碳渡口。|这是全省第一个零碳渡口。渡口日均送客三千人。", "有人员伤亡。|台风登陆时，当地人员已全部转移。",
            "公司有裁员计划，相关传闻不实。|灯塔集团昨天回应称，公司没有裁员计划，相关传闻不实。",
            "新园由宝山区与复旦大学强强联手共建。|新园由宝山区与上海大学强强联手共建。", "渡口年内全部建成。|渡口年内建成。"})
    void doesNotSupportARankAShortClaimOrANameThatTheSourceDoesNotHave(String sentence, String text) {
        assertThat(check(sentence, text).verdict()).as(check(sentence, text).toString())
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"南线全长比北线短。|南线全长42公里，北线全长31公里，南线沿河而行。|PARTLY",
            "今年蜜柚价格比去年低两成。|今年蜜柚价格比去年便宜了两成。|SUPPORTED",
            "新桥因渗水封闭了三天。|有网友发帖称，新桥因渗水封闭了三天。|PARTLY",
            "网友称新桥因渗水封闭了三天。|有网友发帖称，新桥因渗水封闭了三天。|SUPPORTED",
            "远川公司2024年的净利润为2.3亿元。|3月28日，远川公司公布，去年的净利润为2.3亿元。|SUPPORTED",
            "叶知秋被远川公司董事会聘为总经理。|远川公司董事会当天聘任叶知秋为总经理。|SUPPORTED",
            "五十名车手参加了2025环湖拉力赛。|2025环湖拉力赛昨天举行，五十名车手参加。|SUPPORTED",
            "渡船上的乘客全部得救。|渡船上的乘客全部获救。|SUPPORTED"})
    void takesNeitherTwoValuesForAComparisonNorHearsayForAFactNorADayForAYear(String sentence, String text,
            Verdict verdict) {
        var result = check(sentence, text);
        assertThat(result.verdict()).as(result.toString()).isEqualTo(verdict);
    }

    @Test
    void letsNoOtherSourceSayWhatThatOfTheClaimBeforeDenies() {
        var ours = EvidenceText.of(HEAD, 0, "宁州去年推广电动公交车1800辆，在全省各市中排名第一。");
        var other = EvidenceText.of(HEAD, 0, "海川的茶叶产量去年在全省各市中排名第二，宁州紧随其后。");

        var result = SentenceVerifier.of("宁州去年推广电动公交车1800辆，在全省各市中排名第二。", List.of(ours, other),
                List.of());

        assertThat(result.claims()).extracting(Claim::verdict).containsExactly(Verdict.SUPPORTED,
                Verdict.CONTRADICTED);
    }

    @Test
    void doesNotPutAClaimTogetherFromTheWholeOfALongArticle() {
        String plan = "规划提出建设有机农业基地、改造催化剂生产线、扩大生产、推动全部设施投用。".repeat(40);
        var source = EvidenceText.of(
                new Passage(HEAD, 0, new Span(0, 22), "人均产值大幅提高，人民生活更加美好，基本实现现代化。".substring(0, 22)),
                plan);

        assertThat(SentenceVerifier.of("基本有机催化剂生产基地已经全部建成。", List.of(source), List.of()).verdict())
                .isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void showsTheEvidenceOfEveryClaimOfASentence() {
        String text = "渡口一期投资1200万元，由交通局建设。渡口每天运送旅客850人次，比去年多一成。";
        SentenceVerifier.Result result = check("渡口一期投资1200万元，由交通局建设，渡口每天运送旅客950人次。", text);

        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(result.evidence()).extracting(Evidence::quote).anyMatch(quote -> quote.contains("850"))
                .anyMatch(quote -> quote.contains("1200万元"));
        assertThat(result.claims()).allMatch(claim -> !claim.citations().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"我们的渡口，欢迎您常来常往！", "我希望渡口早日通航。"})
    void supportsWhateverStandsThereWordForWord(String sentence) {
        assertThat(check(sentence, "他说：“" + sentence + "”").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(check(sentence, "渡口今天关闭。").verdict()).isEqualTo(Verdict.NO_CLAIM);
    }

    @Test
    void tellsWhyASentenceIsPartlySupported() {
        SentenceVerifier.Result result = check("渡口日均送客三千人，票价由物价部门重新核定。", "渡口日均送客三千人，乘客多是附近的居民。");

        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.PARTLY);
        assertThat(result.problems()).isNotEmpty();
    }

    @Test
    void tellsWholeNumbersAndWords() {
        SentenceVerifier.Result result = check("工程总投资约285亿元。", "工程总投资约185亿元，8日正式开通。");

        assertThat(result.problems()).as(result.toString()).extracting(Problem::found).contains("约185亿元");
    }
}
