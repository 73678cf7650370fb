package wenyuan.app.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.question.DateGrammar.Calendar;
import wenyuan.app.question.Understood.Window;
import wenyuan.indexer.corpus.Span;

/// Finds the days that a question names, absolute or relative, in Chinese or English. Where forms overlap, the longest
/// is meant; what stands around them joins two to one, or opens one to a side.
final class DateExpressions {
    /// A text that names more days asks for none of them.
    private static final int MOST = 40;
    private static final Pattern TO = Pattern
            .compile("\\s*(?:(?:一?直?到|至|—|–|~|-|─)+|to|until|till|through|and)\\s*(?:the\\s+)?");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:(?<before>之前|以前|前(?![往夕途景沿线台来去三两二几后]))"
            + "|(?<after>之后|过后|后(?![来续期台勤天]))|(?<since>以后|以来|至今|起(?![步草点来源])|开始|到现在|到今天|到目前))");
    private static final Pattern AHEAD = Pattern
            .compile("(?:(?<until>截至|截止到?|截至到|不晚于|\\b(?:until|till|by|as of|up to))"
                    + "|(?<before>\\bbefore)|(?<after>\\bafter)|(?<since>\\bsince|自从?))\\s*(?:the\\s+)?$");

    private DateExpressions() {}

    /// The windows that a folded question names, in order of their words.
    static List<Window> find(String question, Calendar calendar) {
        List<Window> candidates = DateGrammar.RULES.stream()
                .flatMap(rule -> rule.form().matcher(question).results()
                        .flatMap(words -> window(rule, words, calendar)))
                .sorted(Comparator.comparingInt(window -> -window.words().length())).toList();
        if (candidates.size() > MOST) {
            return List.of();
        }
        List<Window> found = new ArrayList<>();
        candidates.stream().filter(
                candidate -> found.stream().noneMatch(window -> window.words().overlaps(candidate.words())))
                .forEach(found::add);
        found.sort(Comparator.comparing(Window::words));
        return joined(question, found).stream().map(window -> opened(question, window, calendar)).toList();
    }

    /// The days that the words name; none where no calendar has them.
    private static Stream<Window> window(DateGrammar.Rule rule, MatchResult words, Calendar calendar) {
        try {
            var days = rule.days().apply(new DateGrammar.Found(words, calendar));
            return days.to().isBefore(days.from())
                    ? Stream.empty()
                    : Stream.of(new Window(new Span(words.start(), words.end()), days.from(), days.to(),
                            rule.fromToday() && !days.from().isAfter(calendar.today())));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static List<Window> joined(String question, List<Window> windows) {
        List<Window> joined = new ArrayList<>();
        for (Window window : windows) {
            Window first = joined.isEmpty() ? window : joined.getLast();
            if (!joined.isEmpty() && !window.to().isBefore(first.from()) && TO
                    .matcher(question.substring(first.words().end(), window.words().start())).matches()) {
                joined.removeLast();
                joined.add(new Window(new Span(first.words().start(), window.words().end()), first.from(),
                        window.to(), false));
            } else {
                joined.add(window);
            }
        }
        return joined;
    }

    private static Window opened(String question, Window window, Calendar calendar) {
        Matcher behind = BEHIND.matcher(question).region(window.words().end(), question.length());
        Matcher ahead = AHEAD.matcher(question.substring(0, window.words().start()));
        boolean isBehind = behind.lookingAt();
        if (!isBehind && !ahead.find()) {
            return window;
        }
        MatchResult side = isBehind ? behind : ahead;
        var words = new Span(Math.min(window.words().start(), side.start()),
                Math.max(window.words().end(), side.end()));
        if (side.group("after") != null || side.group("since") != null) {
            LocalDate from = side.group("since") == null ? window.to().plusDays(1) : window.from();
            LocalDate end = calendar.end();
            return new Window(words, from, end.isBefore(from) ? from : end, false);
        }
        LocalDate to = side.group("before") == null ? window.to() : window.from().minusDays(1);
        LocalDate start = calendar.start();
        return new Window(words, start.isAfter(to) ? to.withDayOfYear(1) : start, to, false);
    }
}
