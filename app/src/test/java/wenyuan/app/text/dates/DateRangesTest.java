package wenyuan.app.text.dates;

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
class DateRangesTest {
    private static final ReferenceCalendar CALENDAR = new ReferenceCalendar(LocalDate.of(2025, 11, 12),
            Optional.of(LocalDate.of(2024, 12, 20)), Optional.of(LocalDate.of(2025, 11, 11)));

    @ParameterizedTest
    @CsvSource({"2025年11月4日发了什么, 2025-11-04, 2025-11-04", "11月10日的会议, 2025-11-10, 2025-11-10",
            "12月25日的会议, 2024-12-25, 2024-12-25", "２０２５-10-28 有什么消息, 2025-10-28, 2025-10-28",
            "二〇二五年十月二十八号, 2025-10-28, 2025-10-28", "昨天的新闻, 2025-11-11, 2025-11-11",
            "前天, 2025-11-10, 2025-11-10",
            "上周有什么活动, 2025-11-03, 2025-11-09", "上周五的报道, 2025-11-07, 2025-11-07", "本周, 2025-11-10, 2025-11-16",
            "2025年10月份, 2025-10-01, 2025-10-31", "上个月, 2025-10-01, 2025-10-31",
            "近一个月, 2025-10-12, 2025-11-12",
            "最近三天, 2025-11-09, 2025-11-12", "11月1日至3日, 2025-11-01, 2025-11-03",
            "11月1日—11月3日, 2025-11-01, 2025-11-03",
            "10月28日到11月2日, 2025-10-28, 2025-11-02",
            "on October 30, 2025-10-30, 2025-10-30", "'Oct 30, 2025', 2025-10-30, 2025-10-30",
            "30 October 2025, 2025-10-30, 2025-10-30", "in November 2025, 2025-11-01, 2025-11-30",
            "去年, 2024-01-01, 2024-12-31", "2027年建成, 2027-01-01, 2027-12-31",
            "yesterday, 2025-11-11, 2025-11-11"})
    void understandsTheDaysThatAreNamed(String question, LocalDate from, LocalDate to) {
        List<DateRange> found = DateRanges.in(Folding.fold(question), CALENDAR);

        assertThat(found).singleElement().satisfies(window -> {
            assertThat(window.from()).isEqualTo(from);
            assertThat(window.to()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @CsvSource({"12月的会, 2024-12-01, 2024-12-31",
            "去年12月, 2024-12-01, 2024-12-31", "25年10月, 2025-10-01, 2025-10-31",
            "2025-10 的消息, 2025-10-01, 2025-10-31",
            "2025/10/28, 2025-10-28, 2025-10-28",
            "10月上旬, 2025-10-01, 2025-10-10", "11月中旬, 2025-11-11, 2025-11-20",
            "去年2月下旬, 2024-02-21, 2024-02-29", "一季度, 2025-01-01, 2025-03-31",
            "今年三季度, 2025-07-01, 2025-09-30", "2024年第二季度, 2024-04-01, 2024-06-30",
            "四季度, 2025-10-01, 2025-12-31", "2024年前三季度, 2024-01-01, 2024-09-30",
            "上半年, 2025-01-01, 2025-06-30", "去年下半年, 2024-07-01, 2024-12-31",
            "2025年的10月, 2025-10-01, 2025-10-31",
            "9月至10月, 2025-09-01, 2025-10-31",
            "去年12月到今年2月, 2024-12-01, 2025-02-28",
            "2023年至2025年, 2023-01-01, 2025-12-31",
            "明年, 2026-01-01, 2026-12-31", "大前年, 2022-01-01, 2022-12-31", "上年, 2024-01-01, 2024-12-31"})
    void understandsMonthsYearsAndTheirParts(String question, LocalDate from, LocalDate to) {
        assertThat(only(question)).isEqualTo(List.of(from, to));
    }

    @ParameterizedTest
    @CsvSource({"昨晚, 2025-11-11, 2025-11-11", "三天前, 2025-11-09, 2025-11-09", "两周前, 2025-10-27, 2025-11-02",
            "两个星期前, 2025-10-27, 2025-11-02",
            "两个月前, 2025-09-01, 2025-09-30", "上上周, 2025-10-27, 2025-11-02",
            "上个星期天, 2025-11-09, 2025-11-09", "上周五报道, 2025-11-07, 2025-11-07", "周二的报道, 2025-11-11, 2025-11-11",
            "星期五的报道, 2025-11-07, 2025-11-07",
            "这周, 2025-11-10, 2025-11-16", "本月3日, 2025-11-03, 2025-11-03",
            "上个月28号, 2025-10-28, 2025-10-28",
            "最近一周, 2025-11-05, 2025-11-12",
            "近两个星期, 2025-10-29, 2025-11-12", "最近几天, 2025-11-07, 2025-11-12", "这几天, 2025-11-07, 2025-11-12",
            "一个月来, 2025-10-12, 2025-11-12", "last week, 2025-11-03, 2025-11-09",
            "this month, 2025-11-01, 2025-11-30",
            "the past week, 2025-11-05, 2025-11-12", "last 3 days, 2025-11-09, 2025-11-12",
            "two days ago, 2025-11-10, 2025-11-10"})
    void countsBackFromTheDayOfTheQuestion(String question, LocalDate from, LocalDate to) {
        assertThat(only(question)).isEqualTo(List.of(from, to));
    }

    @ParameterizedTest
    @CsvSource({"11月5日之前的消息, 2024-12-20, 2025-11-04", "11月5日以前, 2024-12-20, 2025-11-04",
            "11月5日之后, 2025-11-06, 2025-11-12", "11月5日以来, 2025-11-05, 2025-11-12",
            "自10月以来, 2025-10-01, 2025-11-12",
            "10月28日起, 2025-10-28, 2025-11-12", "截至10月, 2024-12-20, 2025-10-31",
            "截止到11月5日, 2024-12-20, 2025-11-05",
            "10月1日至今, 2025-10-01, 2025-11-12",
            "从10月28日到11月2日, 2025-10-28, 2025-11-02", "从上周三到昨天, 2025-11-05, 2025-11-11",
            "since October 30, 2025-10-30, 2025-11-12", "before Oct 30, 2024-12-20, 2025-10-29",
            "after 2025-10-30, 2025-10-31, 2025-11-12",
            "from October 28 to November 2, 2025-10-28, 2025-11-02",
            "between October 28 and November 2, 2025-10-28, 2025-11-02",
            "until October 30, 2024-12-20, 2025-10-30"})
    void opensAndJoinsWindowsByTheWordsAroundThem(String question, LocalDate from, LocalDate to) {
        assertThat(only(question)).isEqualTo(List.of(from, to));
    }

    @ParameterizedTest
    @CsvSource({"in October, 2025-10-01, 2025-10-31", "late October 2025, 2025-10-01, 2025-10-31",
            "30th of October, 2025-10-30, 2025-10-30",
            "in 2024, 2024-01-01, 2024-12-31"})
    void understandsEnglish(String question, LocalDate from, LocalDate to) {
        assertThat(only(question)).isEqualTo(List.of(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"目前年产量多少", "目前天津的情况", "过去年龄结构", "说明年报", "国庆75周年", "新产品周期", "上周期", "每周三开放",
            "一周一次", "10分钟前", "第3天", "3号线", "初中生", "青年初创", "今晚报", "附近三年", "It may rain",
            "the march of progress"})
    void leavesWordsThatOnlyLookLikeDays(String question) {
        assertThat(DateRanges.in(Folding.fold(question), CALENDAR)).isEmpty();
    }

    private static List<LocalDate> only(String question) {
        List<DateRange> found = DateRanges.in(Folding.fold(question), CALENDAR);
        assertThat(found).hasSize(1);
        return List.of(found.getFirst().from(), found.getFirst().to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"三月三民俗", "13月5日", "有多少个月", "一周要闻", "2月的天", "二月二龙抬头", "mayor"})
    void doesNotTakeOtherWordsForASingleDay(String question) {
        assertThat(DateRanges.in(question, CALENDAR))
                .noneMatch(window -> window.from().equals(window.to()));
    }

    @Test
    void daysWithAConjunctionBetweenAreNoStretch() {
        assertThat(DateRanges.in("10月1日和12月20日", CALENDAR)).extracting(DateRange::to)
                .containsExactly(LocalDate.of(2025, 10, 1), LocalDate.of(2024, 12, 20));
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(DateRanges.in("2024年比11月4日早", CALENDAR)).extracting(DateRange::from)
                .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 11, 4));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-30, 11月3日, 2025-11-03", "2025-10-30, 11月4日, 2024-11-04",
            "2025-10-30, 10月20日, 2025-10-20",
            "2024-10-30, 10月20日, 2024-10-20", "2025-11-20, 11月12日, 2025-11-12"})
    void readsADayWithoutAYearByTodayWhereTheCorpusIsKeptUp(LocalDate newest, String day, LocalDate meant) {
        var calendar = new ReferenceCalendar(LocalDate.of(2025, 11, 3), Optional.of(LocalDate.of(2023, 1, 1)),
                Optional.of(newest));
        assertThat(DateRanges.in(day, calendar)).singleElement()
                .satisfies(window -> assertThat(window.from()).isEqualTo(meant));
    }
}
