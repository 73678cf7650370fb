package wenyuan.indexer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"产值3500亿元|3,500亿|true", "产值三千五百亿元|3500亿|true", "收获五十万吨|50万|true",
            "收获五万吨|五十万吨|false", "近80亿|800亿|false", "增长20%|百分之二十|true", "增长２０％|20个|false", "占12.5％|12.5%|true",
            "三个泊位|3个|true"})
    void comparesWhatNumbersComeTo(String one, String other, boolean same) {
        assertThat(Quantity.in(one)).singleElement().satisfies(
                number -> assertThat(number.plain().equals(Quantity.in(other).getFirst().plain()))
                        .isEqualTo(same));
    }

    @ParameterizedTest
    @ValueSource(strings = {"统一部署", "一起努力", "1. 首先", "万众一心", "没有数字"})
    void takesNoWordForANumber(String text) {
        assertThat(Quantity.in(text).stream().filter(number -> !number.span().in(text).equals("万")))
                .isEmpty();
    }

    @Test
    void saysWhereANumberStands() {
        String text = "共投资1,200.5万元，增长百分之三十。";
        assertThat(Quantity.in(text)).extracting(number -> number.span().in(text)).containsExactly("1,200.5万",
                "百分之三十");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"三千五百亿|350000000000", "3500亿|350000000000", "3,500 亿|350000000000",
            "百分之二十|20%", "20 %|20%", "二〇二五年|2025", "二零二五年|2025", "第十五届|15", "第三届|3", "二十四小时|24",
            "5千万|50000000", "壹万贰仟|12000", "3 250|3250", "1亿2000万|120000000",
            "1.10倍|1.1", "1.235万|12350", "0.1亿|10000000", "110|110", "100|100"})
    void writesTheSameNumberInOnePlainWay(String text, String plain) {
        assertThat(Quantity.in(text)).singleElement().extracting(Quantity::plain).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一带一路", "十五五规划", "统一部署", "一如既往"})
    void readsNoNumberIntoAnIdiom(String text) {
        assertThat(Quantity.in(text)).isEmpty();
    }
}
