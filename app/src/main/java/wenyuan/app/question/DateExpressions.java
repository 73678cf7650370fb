package wenyuan.app.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import wenyuan.indexer.corpus.Span;

/// Finds the days that a question names, absolute or relative, in Chinese or English. Where forms overlap, the longest
/// is meant; what stands around them joins two to one, or opens one to a side.
final class DateExpressions {
    /// A text that names more days asks for none of them.
    private static final int MOST = 40;

    private DateExpressions() {}

    /// Where a folded question names days that no calendar has, such as the 31st of a month of thirty days.
    static List<Span> impossible(String question, Calendar calendar) {
        return DateGrammar.WHOLE_DAYS.stream()
                .flatMap(rule -> rule.form().matcher(question).results()
                        .filter(words -> rule.days().apply(new DateWords(words, calendar)).isEmpty()))
                .map(words -> new Span(words.start(), words.end())).toList();
    }

    /// The windows that a folded question names, in order of their words.
    static List<Window> find(String question, Calendar calendar) {
        List<Window> candidates = new ArrayList<>();
        for (DateGrammar.Rule rule : DateGrammar.RULES) {
            Matcher matcher = rule.form().matcher(question);
            while (matcher.find()) {
                Span words = new Span(matcher.start(), matcher.end());
                rule.days().apply(new DateWords(matcher.toMatchResult(), calendar)).map(
                        days -> new Window(words, days.from(), days.to(), days.precision(),
                                rule.fromToday() && !days.from().isAfter(calendar.today())))
                        .ifPresent(candidates::add);
            }
        }
        if (candidates.size() > MOST) {
            return List.of();
        }
        candidates.sort(Comparator.comparingInt((Window window) -> -window.words().length()));
        List<Window> found = new ArrayList<>();
        for (Window candidate : candidates) {
            if (found.stream().noneMatch(window -> window.words().overlaps(candidate.words()))) {
                found.add(candidate);
            }
        }
        found.sort(Comparator.comparing(Window::words));
        return Bounds.of(question, found, calendar);
    }
}
