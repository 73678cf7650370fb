package wenyuan.app.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All texts are published on Thursday, 6 March 2025.
class DateMentionTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 3, 6));

    @ParameterizedTest
    @CsvSource({"2025年3月4日,2025-03-04", "二〇二五年三月四日,2025-03-04", "2025-03-04,2025-03-04",
            "2025/3/4,2025-03-04",
            "3月4日,2025-03-04", "４日,2025-03-04", "昨天,2025-03-05", "前天,2025-03-04", "昨晚,2025-03-05",
            "会议于4号上午举行,2025-03-04", "28日,2025-02-28", "周三,2025-03-05", "星期四,2025-03-06", "上周五,2025-02-28",
            "本周五,2025-03-07", "下周一,2025-03-10", "周日,2025-03-02", "上周五报道,2025-02-28", "3月3日5号线停运,2025-03-03",
            "后天,2025-03-08"})
    void readsTheSameDayFromEachWayOfWritingIt(String text, LocalDate day) {
        assertThat(DateMention.in(text, PUBLISHED)).singleElement().extracting(DateMention::date).as(text)
                .isEqualTo(Optional.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每周三次", "一周五天", "周三次", "中山路28号", "3.14日元", "地铁4号线", "春天", "13月40日", "四周年", "五日元",
            "it may rain", "1990年代", "第130日", "3.5日", "1.5月", "120日均线", "战后日本"})
    void takesNoOtherWordForADay(String text) {
        assertThat(DateMention.in(text, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3月4日,2025年3月4日,true", "2025年3月,2025年3月4日,true", "2025年3月4日,2025年3月,false", "去年,2024年,true",
            "去年,2025年,false", "上年,2024年,true", "大前年,2022年,true", "师大前年,2023年,true", "周二,3月4日,true",
            "周二,3月5日,false", "昨天,5日,true"})
    void tellsWhetherASourceThatNamesOneDaySaysAnother(String claimed, String source, boolean follows) {
        assertThat(DateMention.in(claimed, PUBLISHED).getFirst()
                .follows(DateMention.in(source, PUBLISHED).getFirst()))
                .isEqualTo(follows);
    }

    @Test
    void takesWhatASecondDateLeavesOutFromTheFirst() {
        assertThat(DateMention.in("2019年5月3日至8日", PUBLISHED)).last().extracting(DateMention::date)
                .isEqualTo(Optional.of(LocalDate.of(2019, 5, 8)));
        assertThat(DateMention.in("2019年5月3日开幕。8日", PUBLISHED)).last().extracting(DateMention::date)
                .isEqualTo(Optional.of(LocalDate.of(2025, 2, 8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3月5日、6日|5 6", "5、6日两天|5 6", "3月5日至7日|5 7", "3月5-7日|5 7",
            "三月五日、六日|5 6", "3月3日、4日和5日|3 4 5"})
    void readsSeveralDaysOfAMonthInOnePhrase(String text, String days) {
        assertThat(DateMention.in(text, PUBLISHED)).as(text)
                .allSatisfy(day -> assertThat(day.month()).isEqualTo(3));
        assertThat(DateMention.in(text, PUBLISHED)).extracting(day -> String.valueOf(day.day())).as(text)
                .containsExactly(days.split(" ", -1));
    }

    @Test
    void leavesOpenWhatOnlyThePublishingDateWouldTell() {
        assertThat(DateMention.in("昨天", Optional.empty())).singleElement().extracting(DateMention::open)
                .isEqualTo(true);
        assertThat(DateMention.in("周三", Optional.empty())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void readsEveryDayOfTheCalendarAsItIsWritten(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
            String written = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            assertThat(DateMention.in("于" + written + "开幕", PUBLISHED)).singleElement()
                    .extracting(DateMention::date)
                    .isEqualTo(Optional.of(day));
        }
    }
}
