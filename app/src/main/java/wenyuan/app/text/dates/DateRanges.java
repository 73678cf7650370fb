package wenyuan.app.text.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.text.dates.DateRange.Year;
import wenyuan.indexer.corpus.Span;

/// Finds the days that a question names, absolute or relative, in Chinese or English. What stands around them joins two to
/// one, or opens one to a side.
public final class DateRanges {
    /// A text that names more days asks for none of them.
    private static final int MOST = 40;
    private static final Pattern TO = Pattern
            .compile("\\s*(?:(?:一?直?到|至|—|–|~|-|─)+|to|until|till|through|and)\\s*(?:the\\s+)?");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:(?<before>之前|以前|前(?![往夕途景沿线台来去三两二几后]))"
            + "|(?<after>之后|过后|后(?![来续期台勤天]))|(?<since>以后|以来|至今|起(?![步草点来源])|开始|到现在|到今天|到目前))");
    private static final Pattern AHEAD = Pattern
            .compile("(?:(?<until>截至|截止到?|截至到|不晚于|\\b(?:until|till|by|as of|up to))"
                    + "|(?<before>\\bbefore)|(?<after>\\bafter)|(?<since>\\bsince|自从?))\\s*(?:the\\s+)?$");

    private DateRanges() {}

    /// The days that a folded question names, in order of their words.
    public static List<DateRange> in(String question, ReferenceCalendar calendar) {
        List<DateRange> found = DateGrammar.find(question, DateGrammar.OF_QUESTIONS).stream()
                .flatMap(match -> match.days(calendar).stream()).toList();
        return found.size() > MOST
                ? List.of()
                : joined(question, found).stream().map(days -> opened(question, days, calendar)).toList();
    }

    private static List<DateRange> joined(String question, List<DateRange> ranges) {
        List<DateRange> joined = new ArrayList<>();
        for (DateRange days : ranges) {
            DateRange first = joined.isEmpty() ? days : joined.getLast();
            if (!joined.isEmpty() && !days.to().isBefore(first.from())
                    && TO.matcher(question.substring(first.words().end(), days.words().start())).matches()) {
                joined.removeLast();
                joined.add(over(first, new Span(first.words().start(), days.words().end()), first.from(),
                        days.to()));
            } else {
                joined.add(days);
            }
        }
        return joined;
    }

    /// Days that begin or end elsewhere than those that the words of a year name.
    private static DateRange over(DateRange days, Span words, LocalDate from, LocalDate to) {
        return new DateRange(words, from, to,
                days.year() == Year.LEFT_OUT ? Year.LEFT_OUT : Year.NAMED, false);
    }

    private static DateRange opened(String question, DateRange days, ReferenceCalendar calendar) {
        Matcher behind = BEHIND.matcher(question).region(days.words().end(), question.length());
        Matcher ahead = AHEAD.matcher(question.substring(0, days.words().start()));
        boolean isBehind = behind.lookingAt();
        if (!isBehind && !ahead.find()) {
            return days;
        }
        MatchResult side = isBehind ? behind : ahead;
        var words = new Span(Math.min(days.words().start(), side.start()),
                Math.max(days.words().end(), side.end()));
        if (side.group("after") != null || side.group("since") != null) {
            LocalDate from = side.group("since") == null ? days.to().plusDays(1) : days.from();
            return over(days, words, from, calendar.end().isBefore(from) ? from : calendar.end());
        }
        LocalDate to = side.group("before") == null ? days.to() : days.from().minusDays(1);
        LocalDate start = calendar.start();
        return over(days, words, start.isAfter(to) ? to.withDayOfYear(1) : start, to);
    }
}
