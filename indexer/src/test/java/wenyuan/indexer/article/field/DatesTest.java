package wenyuan.indexer.article.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2025-11-01", "2025-11-1", "2025/11/01", "2025.11.1", "2025年11月1日",
            "２０２５年１１月１日",
            "2025 年 11 月 1 日 08:30", "2025-11-01T23:59:59Z", "2025-11-01T00:00:00+08:00",
            "2025-11-01 08:00:00.000",
            "20251101", "20251101083000", "20251101T083000Z", "Sat, 1 Nov 2025 12:26:04 GMT",
            "1 November 2025",
            "Nov 1, 2025", "November 1st, 2025", "Sat Nov 01 12:26:04 CST 2025", "01-Nov-2025", "1761926400",
            "1761926400000",
            "1761926400000000", "1761926400.0", "二〇二五年十一月一日", "二○二五年十一月一日", "发布于2025-11-01"})
    void readsTheFirstOfNovember2025InEachShape(String written) {
        assertThat(Dates.parse(written)).as(written).contains(LocalDate.of(2025, 11, 1));
    }

    @ParameterizedTest
    @CsvSource({"二〇二四年二月二十九日,2024-02-29", "二〇二四年三月十日,2024-03-10", "二〇二四年十二月三十一日,2024-12-31"})
    void readsDatesInChineseNumbers(String written, LocalDate expected) {
        assertThat(Dates.parse(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昨天", "2025-13-01", "2025-02-30", "11/12", "12345", "99999999", "1e9",
            "Foo 1, 2025",
            "a very long sentence that has a date 2025-11-01 somewhere inside of it, as prose may have"})
    void readsNoDateWhereThereIsNone(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }
}
