package wenyuan.app.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.app.question.Days.Unit;
import wenyuan.app.question.Window.Precision;

/// Days that are named by how long ago they were, in Chinese.
final class RelativeDates {
    private static final String COUNT = "(?<count>\\d{1,3}|[一二三四五六七八九十两]{1,3}|几)";
    /// A number and 月 alone is a month's name.
    private static final String UNIT = "(?:个?(?<unit>天|周|星期|礼拜|年)|个(?<months>月))";
    private static final String WEEKDAY = "[一二三四五六日天]";
    private static final int HALF_A_MONTH = 15;

    static final List<DateRule> RULES = List.of(
            DateRule.fromToday("(?<ago>大前|(?<![目以之当此])前|昨|今)(?:[天日]|[晚夜早晨](?!报))", RelativeDates::daysAgo),
            DateRule.fromToday("(?<![\\d第])" + COUNT + UNIT + "(?:之|以)?前(?!后)",
                    w -> Optional.of(Days.around(unit(w).before(w.calendar().today(), w.count()), unit(w)))),
            DateRule.fromToday("(?<back>上上|上|本|这|下)个?(?:周|星期|礼拜)(?![期年边转报])(?<weekday>" + WEEKDAY + "|末)?",
                    RelativeDates::week),
            DateRule.fromToday(
                    "(?<![上本这每下周(\\d一二三四五六七八九十])(?:周|星期|礼拜)(?<weekday>" + WEEKDAY
                            + ")(?![一二三四五六七八九十\\d报刊至到])",
                    RelativeDates::weekday),
            DateRule.fromToday(
                    "(?<back>上上|上|本|这|下)个?月份?(?:" + AbsoluteDates.THIRD + "|(?<day>" + AbsoluteDates.NUMBER
                            + ")[日号])?",
                    RelativeDates::month),
            DateRule.fromToday("(?:(?<![附靠接临])近|过去|这)的?(?<half>半)个?(?<unit>月|年)", RelativeDates::half),
            DateRule.fromToday(
                    "(?:(?<![附靠接临])近|过去|这)的?" + COUNT + "个?(?<unit>天|日|周|星期|礼拜|年|月)(?!\\d)",
                    RelativeDates::recent),
            DateRule.fromToday("(?:[这前]几|前些)[天日]",
                    w -> Optional.of(Days.upTo(w.calendar().today(), Days.SEVERAL, Unit.DAY))),
            DateRule.fromToday("(?<![\\d第])" + COUNT + UNIT + "以?来",
                    RelativeDates::recent));

    private RelativeDates() {}

    private static Unit unit(DateWords words) {
        return words.has("months") ? Unit.MONTH : Unit.of(words.text("unit"));
    }

    private static int back(DateWords words) {
        return switch (words.text("back")) {
            case "上上" -> 2;
            case "上" -> 1;
            case "下" -> -1;
            default -> 0;
        };
    }

    private static Optional<Days> daysAgo(DateWords words) {
        return Optional.of(Days.one(words.calendar().today().minusDays(switch (words.text("ago")) {
            case "今" -> 0;
            case "昨" -> 1;
            case "前" -> 2;
            default -> 3;
        })));
    }

    private static Optional<Days> week(DateWords words) {
        Days week = Days.week(words.calendar().today().minusWeeks(back(words)));
        return Optional.of(switch (words.text("weekday")) {
            case "" -> week;
            case "末" -> new Days(week.to().minusDays(1), week.to(), Precision.WEEK);
            default -> Days.one(week.from().plusDays(dayOfWeek(words)));
        });
    }

    /// The last such day up to today.
    private static Optional<Days> weekday(DateWords words) {
        LocalDate today = words.calendar().today();
        LocalDate day = Days.week(today).from().plusDays(dayOfWeek(words));
        return Optional.of(Days.one(day.isAfter(today) ? day.minusWeeks(1) : day));
    }

    private static int dayOfWeek(DateWords words) {
        return "一二三四五六日".indexOf(words.text("weekday").replace('天', '日'));
    }

    private static Optional<Days> month(DateWords words) {
        LocalDate month = words.calendar().today().minusMonths(back(words));
        if (words.has("part")) {
            return Optional.of(Days.part(month.getYear(), month.getMonthValue(), words.text("part")));
        }
        if (!words.has("day")) {
            return Optional.of(Days.month(month));
        }
        int day = words.number("day");
        return Calendar.possible(1, day)
                ? Optional.of(Days.one(Calendar.date(month.getYear(), month.getMonthValue(), day)))
                : Optional.empty();
    }

    private static Optional<Days> half(DateWords words) {
        LocalDate today = words.calendar().today();
        return Optional.of(words.text("unit").equals("月")
                ? Days.upTo(today, HALF_A_MONTH, Unit.DAY)
                : Days.upTo(today, 6, Unit.MONTH));
    }

    private static Optional<Days> recent(DateWords words) {
        return Optional.of(Days.upTo(words.calendar().today(), words.count(), unit(words)));
    }
}
