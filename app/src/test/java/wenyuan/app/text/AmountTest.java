package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"产值3500亿元|3,500亿|true", "产值三千五百亿元|3500亿|true", "收获五十万吨|50万吨|true",
            "收获五万吨|五十万吨|false", "近80亿|800亿|false", "增长20%|百分之二十|true", "增长２０％|20个|false", "占12.5％|12.5%|true",
            "三个泊位|3个|true", "占五分之一|20%|true", "占两成|20%|true", "占两成半|25%|true", "80亿元|近80亿元|true",
            "约80亿元|近80亿元|true", "约80亿元|79.6亿元|true", "近80亿元|81亿元|false", "超过100家|不到100家|false",
            "超300家|327家|true",
            "超350家|超300家|false", "不足7000人|近7000人|false", "100家|超过100家|true", "超过100家|100家|false",
            "3公里|3千米|true",
            "3公里|3000米|true", "2吨|2000公斤|true", "5公斤|5吨|false", "1公顷|15亩|true", "3-5万人|3万至5万人|true",
            "3-5万人|3-6万人|false",
            "翻一番|2倍|true", "1亿2000万元|1.2亿元|true", "第三届|第3届|true", "第三届|第4届|false",
            "不低于1500万元|不得超过1500万元|false",
            "300多万人|300余万人|true", "5美元|5元|false", "十四年|十四载|true", "1.5个百分点|1.5%|false"})
    void tellsWhetherASourceThatStatesOneNumberSaysAnother(String claimed, String source, boolean follows) {
        assertThat(Amount.in(claimed)).as(claimed).singleElement().satisfies(amount -> assertThat(
                amount.follows(Amount.in(source).getFirst()))
                .as(amount + " after " + Amount.in(source))
                .isEqualTo(follows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"统一部署", "一起努力", "1. 首先", "万众一心", "没有数字", "一家公司", "千方百计", "四川", "C919首飞", "搭载M1型"})
    void takesNoWordForANumber(String text) {
        assertThat(Amount.in(text)).isEmpty();
    }

    @Test
    void takesAVerbBeforeANumberForNoPartOfIt() {
        assertThat(Amount.in("需要30多人，达120万吨")).extracting(Amount::text).containsExactly("30多人", "120万吨");
    }

    @Test
    void saysWhereANumberStands() {
        String text = "共投资近1,200.5万元，增长百分之三十。";
        assertThat(Amount.in(text)).extracting(Amount::text).containsExactly("近1,200.5万元", "百分之三十");
        assertThat(Amount.in(text)).allSatisfy(q -> assertThat(q.span().in(text)).isEqualTo(q.text()));
    }

    /// A number written in digits, with separators, in magnitudes and in Han numerals comes to the same.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void readsANumberHoweverItIsWritten(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int value = 2 + random.nextInt(99_999_998);
            List<String> written = List.of(value + "吨", String.format("%,d吨", value), han(value) + "吨",
                    BigDecimal.valueOf(value, 4).toPlainString() + "万吨");
            for (String one : written) {
                assertThat(Amount.in(one)).as(one).singleElement()
                        .satisfies(amount -> assertThat(amount.low()).isCloseTo((double) value,
                                withinPercentage(1e-9)));
            }
        }
    }

    /// Han numerals of a number below a hundred million, without the short forms of speech.
    private static String han(int value) {
        if (value >= 10_000) {
            int rest = value % 10_000;
            return han(value / 10_000) + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + han(rest));
        }
        var text = new StringBuilder();
        boolean zero = false;
        for (int unit : new int[]{1000, 100, 10, 1}) {
            int digit = value / unit % 10;
            if (digit > 0) {
                text.append(zero && !text.isEmpty() ? "零" : "").append("零一二三四五六七八九".charAt(digit))
                        .append(Map.of(1000, "千", 100, "百", 10, "十", 1, "").get(unit));
            }
            zero = digit == 0;
        }
        return text.toString();
    }
}
