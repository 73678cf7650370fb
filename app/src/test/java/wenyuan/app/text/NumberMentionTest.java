package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.text.dates.DateMention;

class NumberMentionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"产值3500亿元|3,500亿|true", "产值三千五百亿元|3500亿|true", "收获五十万吨|50万吨|true",
            "收获五万吨|五十万吨|false", "近80亿|800亿|false", "增长20%|百分之二十|true", "增长２０％|20个|false", "占12.5％|12.5%|true",
            "三个泊位|3个|true", "占五分之一|20%|true", "占两成|20%|true", "占两成半|25%|true", "80亿元|近80亿元|true",
            "约80亿元|近80亿元|true", "约80亿元|79.6亿元|true", "近80亿元|81亿元|false", "超过100家|不到100家|false",
            "超300家|327家|true",
            "超350家|超300家|false", "不足7000人|近7000人|true", "100家|超过100家|true", "超过100家|100家|false",
            "3公里|3千米|true",
            "3公里|3000米|true", "2吨|2000公斤|true", "5公斤|5吨|false", "1公顷|15亩|true", "3-5万人|3万至5万人|true",
            "3-5万人|3-6万人|false",
            "1亿2000万元|1.2亿元|true", "第三届|第3届|true", "第三届|第4届|false",
            "不足7000人|7100人|false", "不低于1500万元|不得超过1500万元|false",
            "300多万人|300余万人|true", "5美元|5元|false", "十四年|十四载|true", "1.5个百分点|1.5%|false",
            "三至五个|3-5个|true", "数百人|327人|true",
            "数百人|27人|false", "近百家|97家|true", "8点30分|8:30|true", "8:30|9:30|false", "下午2点半|14:30|true",
            "3比1|3:1|true", "3:1|1:3|false",
            "180元|￥180|true", "2.3亿美元|US$2.3亿|true", "39.8度|39.8℃|true",
            "12000人|壹万贰仟人|true", "3250套|3 250套|true", "3,250套|3 250套|true", "820万千瓦|8.2GW|true",
            "零下5℃|-5℃|true", "零下5℃|5℃|false", "增至300万元|增加300万元|false", "增加到300万元|增至300万元|true",
            "一半村民|50%|true", "一成|10%|true", "九成五|95%|true",
            "两年半|30个月|true",
            "一个半小时|90分钟|true", "3.2Gbps|3200Mbps|true", "超过4000人|4200余人|true",
            "5克|5g|true"})
    void tellsWhetherASourceThatStatesOneNumberSaysAnother(String claimed, String source, boolean follows) {
        assertThat(NumberMention.in(claimed)).as(claimed).singleElement().satisfies(amount -> assertThat(
                amount.follows(NumberMention.in(source).getFirst()))
                .as(amount + " after " + NumberMention.in(source))
                .isEqualTo(follows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"统一部署", "一起努力", "1. 首先", "万众一心", "没有数字", "一家公司", "千方百计", "四川", "C919首飞", "搭载M1型",
            "KL-207型", "5G-A网络", "5G基站", "PM2.5",
            "伍先生", "十分重要", "四处寻找", "版本1.2.3", "GB/T-2260"})
    void takesNoWordForANumber(String text) {
        assertThat(NumberMention.in(text)).isEmpty();
    }

    @Test
    void takesAVerbBeforeANumberForNoPartOfIt() {
        assertThat(NumberMention.in("需要30多人，达120万吨")).extracting(NumberMention::text).containsExactly("30多人",
                "120万吨");
    }

    @Test
    void saysWhereANumberStands() {
        String text = "共投资近1,200.5万元，增长百分之三十。";
        assertThat(NumberMention.in(text)).extracting(NumberMention::text).containsExactly("近1,200.5万元",
                "百分之三十");
        assertThat(NumberMention.in(text)).allSatisfy(q -> assertThat(q.span().in(text)).isEqualTo(q.text()));
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
                assertThat(NumberMention.in(one)).as(one).singleElement()
                        .satisfies(amount -> assertThat(amount.low()).isCloseTo((double) value,
                                withinPercentage(1e-9)));
            }
        }
    }

    /// Whatever stands in it, a text is read to its end, each number once and where it stands.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void readsAnyTextToItsEnd(long seed) {
        String[] pieces = {"一", "三", "十", "百", "万", "亿", "半", "翻", "番", "成", "数", "第", "近", "超", "增至", "了",
                "%", "个", "月",
                "日", "年", "时", "点", ":", "-", "–", "至", "/", ".", ",", " ", "￥", "US$", "℃", "5", "08",
                "1234", "零下", "分之",
                "比", "壹", "拾", "Gbps", "g", "KL", "March", "·", "\n", "（", "𠮷", "多", "余", "次日", "周", "昨",
                "天"};
        var random = new Random(seed);
        for (int i = 0; i < 1500; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String mixed = text.toString();
            List<NumberMention> found = NumberMention.in(mixed);
            assertThat(found).as(mixed).allSatisfy(number -> {
                assertThat(number.span().in(mixed)).isEqualTo(number.text());
                assertThat(number.low()).isFinite();
                assertThat(number.follows(number)).isTrue();
            });
            for (int n = 1; n < found.size(); n++) {
                assertThat(found.get(n).span().start()).as(mixed)
                        .isGreaterThanOrEqualTo(found.get(n - 1).span().end());
            }
            assertThat(DateMention.in(mixed, Optional.empty())).as(mixed)
                    .allSatisfy(day -> assertThat(day.span().in(mixed)).isEqualTo(day.text()));
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
