package wenyuan.app.eval.alter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlterationsTest {
    private static final String PORT = """
            河口港去年吞吐量超850万吨，同比增长5.2%，在沿海第一。港务局局长王大明表示，新码头将于2031年5月4日开工，由河口区政府投资近80亿元。
            副局长李小红说，老码头有三个泊位、124条航线，不会关闭。山河造船公司与北海造船公司为“蓝色海岸”计划出力，9条航线通往日本。
            """;
    private static final String RAIL = """
            东岭区政府和西岭区政府都欢迎新线。铁路局局长赵云飞指出，东岭铁路集团、西岭铁路集团和远山造船公司已签约。
            山河造船公司和北海造船公司，远山造船公司和西岭铁路集团也到场，“白色山谷”工程完工。
            """;
    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(PORT, RAIL));
    private static final Alterations ALTERATIONS = new Alterations(VOCABULARY);

    @Test
    void findsTheNamesOfACorpusByWhatStandsAroundThem() {
        assertThat(VOCABULARY.persons()).containsExactlyInAnyOrder("李小红", "王大明", "赵云飞");
        assertThat(VOCABULARY.districts()).containsExactlyInAnyOrder("东岭区", "河口区", "西岭区");
        assertThat(VOCABULARY.quoted()).containsExactlyInAnyOrder("白色山谷", "蓝色海岸");
        assertThat(VOCABULARY.organisations()).contains("山河造船公司", "远山造船公司", "西岭铁路集团");
    }

    @ParameterizedTest
    @CsvSource({"PERCENT,5.2", "NUMBER,850", "MONTH,5", "DAY,4", "YEAR,2031", "NAME,王大明",
            "NAME_CHARACTER,王大明", "PLACE,河口区"})
    void changesNothingButOneThing(Kind kind, String before) {
        List<Alteration> altered = of(kind, PORT);

        assertThat(altered).isNotEmpty().allSatisfy(alteration -> {
            String restored = alteration.text().substring(0, alteration.start()) + alteration.before()
                    + alteration.text().substring(alteration.end());
            assertThat(restored).isEqualTo(PORT);
        });
        assertThat(everyOne(kind, PORT)).anySatisfy(edit -> assertThat(edit.before()).isEqualTo(before));
    }

    @ParameterizedTest
    @CsvSource({"SCALE,产值近80亿元。,产值近800亿元。", "BOUND,产值近80亿元。,产值超80亿元。", "BOUND,占比75%以上。,占比75%以下。",
            "UNIT,路长327公里。,路长327米。", "UNIT,投资80亿元。,投资80亿美元。", "MAGNITUDE,产值超850万元。,产值超850亿元。",
            "HAN_NUMBER,港口有三个泊位。,港口有五个泊位。", "HAN_NUMBER,来了三十余位代表。,来了五十余位代表。",
            "RELATIVE_DATE,大会昨天开幕。,大会前天开幕。", "DIRECTION,产值同比增长一成。,产值同比下降一成。", "DIRECTION,出口快于进口。,出口慢于进口。",
            "RANK,港口首次上榜。,港口再次上榜。", "RANK,这是国家级的港口。,这是市级的港口。", "TENSE,新港将于五月开工。,新港已于五月开工。",
            "NEGATION_PUT_IN,他出席会议。,他未出席会议。", "NEGATION_TAKEN_OUT,这里没有港口。,这里有港口。",
            "POST,港务局局长王大明到场。,港务局副局长王大明到场。", "NAME_ELSEWHERE,局长王大明到场。,局长李小红到场。",
            "QUOTE,他们建“海岸”。,他们建“白色”。"})
    void makesTheSentenceSayAnotherThing(Kind kind, String text, String altered) {
        assertThat(everyOne(kind, text, PORT)).extracting(Alteration::text).contains(altered);
    }

    @ParameterizedTest
    @CsvSource({"NUMBER,第3名。", "NUMBER,2031年。", "NUMBER,由M2和A380组成。", "NUMBER,7:30开始。", "NUMBER,2.报名。",
            "UNIT,航程超300公里。", "SCALE,单个文件不超过5兆。", "HAN_NUMBER,第三个。", "HAN_NUMBER,接触了二三十家。", "RANK,第三方。",
            "MONTH,三个月。", "DIRECTION,党委（扩大）会议。", "NEGATION_PUT_IN,他未出席会议。"})
    void leavesAloneWhatIsNoSuchThingOrWouldStayTrue(Kind kind, String text) {
        assertThat(of(kind, text)).isEmpty();
    }

    @Test
    void leavesOutWhatTheArticleTellsAsWell() {
        String article = "港口有5个泊位，去年有6个，以后有7个、8个、9个，从1个、2个、3个、4个来。";

        assertThat(everyOne(Kind.NUMBER, "港口有5个泊位。", article)).isEmpty();
        assertThat(everyOne(Kind.NAME, "局长赵云飞到场。", PORT + RAIL)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void makesALeastNumberOnlyGreater(int seed) {
        List<String> numbers = IntStream.range(0, 60).map(i -> 11 + (i * 7 + seed * 31) % 889)
                .mapToObj(String::valueOf).toList();
        for (String number : numbers) {
            for (Alteration altered : of(Kind.NUMBER, "产值超" + number + "亿元。")) {
                assertThat(Integer.parseInt(altered.after())).as(altered.text())
                        .isGreaterThan(Integer.parseInt(number));
            }
        }
    }

    @Test
    void takesANumberOfTheSameUnitFromElsewhere() {
        assertThat(everyOne(Kind.NUMBER_ELSEWHERE, "老码头有124条航线。", PORT)).extracting(Alteration::text)
                .containsOnly("老码头有9条航线。");
    }

    @Test
    void altersTheSameStatementAlike() {
        assertThat(ALTERATIONS.of(new Statement(PORT, PORT)))
                .isEqualTo(new Alterations(Vocabulary.of(List.of(RAIL, PORT))).of(new Statement(PORT, PORT)));
    }

    @Test
    void makesNoMoreThanTwoOfAKind() {
        Map<Kind, Long> counts = ALTERATIONS.of(new Statement(PORT, PORT)).stream()
                .collect(Collectors.groupingBy(Alteration::kind, Collectors.counting()));

        assertThat(counts.values()).allMatch(count -> count <= 2);
        assertThat(counts).hasSizeGreaterThan(15);
    }

    private static List<Alteration> of(Kind kind, String text) {
        return ALTERATIONS.of(new Statement(text, text)).stream().filter(a -> a.kind() == kind).toList();
    }

    /// The chosen ones of many texts that differ only behind the statement, so that chance does not hide any.
    private static List<Alteration> everyOne(Kind kind, String text) {
        return everyOne(kind, text, text);
    }

    private static List<Alteration> everyOne(Kind kind, String text, String article) {
        return IntStream.range(0, 40).mapToObj(" "::repeat)
                .flatMap(blanks -> ALTERATIONS.of(new Statement(text + blanks, article)).stream())
                .filter(altered -> altered.kind() == kind)
                .map(a -> new Alteration(kind, a.text().stripTrailing(), a.start(), a.end(), a.before()))
                .distinct().toList();
    }
}
