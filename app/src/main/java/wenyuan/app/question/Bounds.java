package wenyuan.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.question.Window.Precision;
import wenyuan.indexer.corpus.Span;

/// What the words around named days make of them: from one to another, before, after, since, until, around. A side that
/// is left open ends with the corpus or today.
final class Bounds {
    private static final int AROUND = 3;
    private static final Pattern TO = Pattern
            .compile("\\s*(?:(?:一?直?到|至|—|–|~|-|─)+|to|until|till|through)\\s*(?:the\\s+)?");
    private static final Pattern AND = Pattern.compile("\\s*(?:and|和|与)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s+$");
    private static final Pattern BEHIND = Pattern
            .compile("\\s*(?:(?<around>前后|左右)|(?<before>之前|以前|前(?![往夕途景沿线台来去三两二几]))"
                    + "|(?<after>之后|过后|后(?![来续期台勤天]))|(?<since>以后|以来|至今|起(?![步草点来源])|开始|到现在|到今天|到目前))");
    private static final Pattern BEFORE = Pattern
            .compile("(?:(?<until>截至|截止到?|截至到|不晚于|\\b(?:until|till|by|as of|up to))"
                    + "|(?<before>\\bbefore)|(?<after>\\bafter)|(?<since>\\bsince|自从?))\\s*(?:the\\s+)?$");

    private Bounds() {}

    static List<Window> of(String question, List<Window> windows, Calendar calendar) {
        return joined(question, windows).stream().map(window -> opened(question, window, calendar)).toList();
    }

    private static List<Window> joined(String question, List<Window> windows) {
        List<Window> joined = new ArrayList<>();
        for (Window window : windows) {
            if (!joined.isEmpty() && isRange(question, joined.getLast(), window)) {
                Window first = joined.removeLast();
                joined.add(new Window(new Span(first.words().start(), window.words().end()), first.from(),
                        window.to(), Precision.WEEK.orWider(first.precision()).orWider(window.precision())));
            } else {
                joined.add(window);
            }
        }
        return joined;
    }

    private static boolean isRange(String question, Window first, Window last) {
        String between = question.substring(first.words().end(), last.words().start());
        boolean joint = TO.matcher(between).matches() || (AND.matcher(between).matches()
                && BETWEEN.matcher(question.substring(0, first.words().start())).find());
        return joint && !last.to().isBefore(first.from());
    }

    private static Window opened(String question, Window window, Calendar calendar) {
        Span words = window.words();
        Matcher behind = BEHIND.matcher(question).region(words.end(), question.length());
        if (behind.lookingAt()) {
            return opened(window, new Span(words.start(), behind.end()), sideOf(behind), calendar);
        }
        Matcher before = BEFORE.matcher(question.substring(0, words.start()));
        return before.find()
                ? opened(window, new Span(before.start(), words.end()), sideOf(before), calendar)
                : window;
    }

    private static String sideOf(Matcher matcher) {
        return matcher.namedGroups().entrySet().stream().filter(group -> matcher.start(group.getValue()) >= 0)
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    private static Window opened(Window window, Span words, String side, Calendar calendar) {
        LocalDate start = calendar.first().orElse(window.from().withDayOfYear(1));
        LocalDate end = calendar.last().filter(calendar.today()::isBefore).orElse(calendar.today());
        return switch (side) {
            case "around" -> new Window(words, window.from().minusDays(AROUND), window.to().plusDays(AROUND),
                    Precision.WEEK.orWider(window.precision()));
            case "before" -> until(window, words, start, window.from().minusDays(1));
            case "until" -> until(window, words, start, window.to());
            case "after" -> since(window, words, window.to().plusDays(1), end);
            default -> since(window, words, window.from(), end);
        };
    }

    private static Window until(Window window, Span words, LocalDate start, LocalDate last) {
        return new Window(words, start.isAfter(last) ? last.withDayOfYear(1) : start, last,
                Precision.WEEK.orWider(window.precision()));
    }

    private static Window since(Window window, Span words, LocalDate first, LocalDate end) {
        return new Window(words, first, end.isBefore(first) ? first : end,
                Precision.WEEK.orWider(window.precision()));
    }
}
