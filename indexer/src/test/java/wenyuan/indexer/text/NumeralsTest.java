package wenyuan.indexer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"三千五百亿|350000000000", "3500亿|350000000000", "3,500亿|350000000000",
            "12.3万|123000",
            "二〇二五|2025", "二零二五|2025", "十|10", "十二|12", "二十|20", "三十一|31", "一百零五|105", "两千|2000",
            "一亿二千万|120000000",
            "１２|12", "5千万|50000000", "3500 亿|350000000000", "2百|200", "万亿|1000000000000"})
    void readsHanNumeralsAndDigitsAlike(String text, double value) {
        assertThat(Numerals.value(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"亿", "万", "十", "3千"})
    void takesNoEndlessRowOfNumeralsForANumber(String numeral) {
        assertThat(Numerals.value(numeral.repeat(20_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "多", "十个", "1.2.3", "abc", "三五十"})
    void saysNothingOfWhatIsNoNumber(String text) {
        assertThat(Numerals.value(text)).isEmpty();
    }
}
