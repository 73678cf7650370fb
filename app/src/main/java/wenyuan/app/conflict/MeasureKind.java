package wenyuan.app.conflict;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a question asks the measure of by an adjective: 多长, 多高.
enum MeasureKind {
    LONG("长", "米|公里|里", "长|全程|里程"), HIGH("高", "米", "高"), WIDE("宽", "米|公里", "宽"), DEEP("深", "米",
            "深"), FAR("远", "米|公里|里", "远|距|相隔"), HEAVY("重", "[克吨斤]", "重"), LARGE("大", "平方|公顷|亩|㎡|平米",
                    "面积|占地|大|平方|公顷|亩");

    /// The adjective before a word that asks how much: 高多少米.
    static final String BEFORE = "(?:(?<![增全总成身提])[长高宽深远重])";

    private final String asked;
    private final Pattern unit;
    private final Pattern said;

    MeasureKind(String asked, String units, String said) {
        this.asked = asked;
        this.unit = Pattern.compile("(?:" + units + ")");
        this.said = Pattern.compile(said);
    }

    /// The dimension that a word asks for; empty for another word.
    static Optional<MeasureKind> asked(String word) {
        return Arrays.stream(values())
                .filter(dimension -> word.equals("多" + dimension.asked) || word.startsWith(dimension.asked))
                .findFirst();
    }

    /// Whether a value in a clause, both folded, is of this dimension.
    boolean isOf(String value, String clause) {
        return unit.matcher(value).find() && said.matcher(clause).find();
    }
}
