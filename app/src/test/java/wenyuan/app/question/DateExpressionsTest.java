package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.text.Folding;

/// The day of the questions is Wednesday, 12 November 2025; the corpus goes from 20 December 2024 to 11 November 2025.
class DateExpressionsTest {
    private static final Calendar CALENDAR = new Calendar(LocalDate.of(2025, 11, 12),
            Optional.of(LocalDate.of(2024, 12, 20)), Optional.of(LocalDate.of(2025, 11, 11)));

    @ParameterizedTest
    @CsvSource({"2025年11月4日发了什么, 2025-11-04, 2025-11-04", "11月10日的会议, 2025-11-10, 2025-11-10",
            "12月25日的会议, 2024-12-25, 2024-12-25", "２０２５-10-28 有什么消息, 2025-10-28, 2025-10-28",
            "二〇二五年十月二十八号, 2025-10-28, 2025-10-28", "昨天的新闻, 2025-11-11, 2025-11-11",
            "前天, 2025-11-10, 2025-11-10",
            "上周有什么活动, 2025-11-03, 2025-11-09", "上周五的报道, 2025-11-07, 2025-11-07", "本周, 2025-11-10, 2025-11-16",
            "10月下旬开了什么会, 2025-10-21, 2025-10-31", "10月底, 2025-10-21, 2025-10-31",
            "今年三季度, 2025-07-01, 2025-09-30",
            "2025年10月份, 2025-10-01, 2025-10-31", "上个月, 2025-10-01, 2025-10-31",
            "近一个月, 2025-10-12, 2025-11-12",
            "最近三天, 2025-11-09, 2025-11-12", "11月1日至3日, 2025-11-01, 2025-11-03",
            "10月28日到11月2日, 2025-10-28, 2025-11-02",
            "on October 30, 2025-10-30, 2025-10-30", "'Oct 30, 2025', 2025-10-30, 2025-10-30",
            "30 October 2025, 2025-10-30, 2025-10-30", "in November 2025, 2025-11-01, 2025-11-30",
            "去年, 2024-01-01, 2024-12-31", "2027年建成, 2027-01-01, 2027-12-31",
            "yesterday, 2025-11-11, 2025-11-11"})
    void understandsTheDaysThatAreNamed(String question, LocalDate from, LocalDate to) {
        List<Window> found = DateExpressions.find(Folding.fold(question), CALENDAR);

        assertThat(found).singleElement().satisfies(window -> {
            assertThat(window.from()).isEqualTo(from);
            assertThat(window.to()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"三月三民俗", "13月5日", "有多少个月", "一周要闻", "2月的天", "二月二龙抬头", "mayor"})
    void doesNotTakeOtherWordsForASingleDay(String question) {
        assertThat(DateExpressions.find(question, CALENDAR))
                .noneMatch(w -> w.precision() == Window.Precision.DAY);
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(DateExpressions.find("2024年比11月4日早", CALENDAR)).extracting(Window::from)
                .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 11, 4));
    }
}
