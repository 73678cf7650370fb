package wenyuan.app.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.question.Asked;
import wenyuan.app.text.Day;
import wenyuan.app.text.Places;
import wenyuan.indexer.corpus.Span;

/// Tells sentences of the thing asked about from those of a sibling: another line, round, medal, deputy or year. What
/// stands nearest decides: the sentence itself, those before it, its article's title. Where none of them names any of
/// the kind, nothing speaks against the sentence.
final class Siblings {
    /// So many characters may stand between a place and the number of what it has there: 地铁, 轨道交通.
    private static final int BETWEEN = 4;
    private static final Pattern LINE = Pattern
            .compile("(?<head>\\p{IsHan}{2})市?(?<line>(?:地铁|轨道交通|轻轨|城轨)(?:\\d{1,3}|[一二三四五六七八九十]{1,3})号线)");

    private final Need need;
    private final List<Mark> marks;
    private final List<Mark> posts;
    private final Reading reading;

    Siblings(Need need, Reading reading) {
        this.need = need;
        this.marks = Mark.in(need.folded());
        this.posts = need.asked() == Asked.PERSON ? Mark.posts(need.folded()) : List.of();
        this.reading = reading;
    }

    /// What a sentence tells of instead of the thing asked about; empty where nothing says that it does.
    Optional<Doubt> against(Candidate candidate) {
        List<String> near = reading.near(candidate);
        return other(marks, reading.back(candidate), Mark::in).or(() -> other(posts, near, Mark::posts))
                .or(() -> otherYear(candidate, near)).or(() -> otherHead(candidate));
    }

    private static Optional<Doubt> other(List<Mark> asked, List<String> near,
            Function<String, List<Mark>> told) {
        for (Mark mark : asked) {
            for (String text : near) {
                List<Mark> found = told.apply(text);
                if (found.stream().anyMatch(mark::isSameAs)) {
                    break;
                }
                Optional<Mark> sibling = found.stream().filter(mark::isSiblingOf).findFirst();
                if (sibling.isPresent()) {
                    return Optional.of(new Doubt.Sibling(sibling.get().text(), mark.text()));
                }
            }
        }
        return Optional.empty();
    }

    /// Figures are of the year that stands before them.
    private Optional<Doubt> otherYear(Candidate candidate, List<String> near) {
        Set<String> asked = need.years().isEmpty() ? need.relativeYears() : need.years();
        if (asked.isEmpty() || !need.countsThings()) {
            return Optional.empty();
        }
        for (int i = 0; i < near.size(); i++) {
            String text = near.get(i);
            Set<String> all = years(candidate, text);
            if (asked.stream().anyMatch(all::contains)) {
                return Optional.empty();
            }
            Set<String> before = i > 0 ? all : years(candidate, text.substring(0, need.counted(text)));
            if (!before.isEmpty()) {
                return Optional.of(
                        new Doubt.Sibling(before.iterator().next() + "年",
                                String.join("、", asked) + "年"));
            }
        }
        return Optional.empty();
    }

    private static Set<String> years(Candidate candidate, String text) {
        return Day.in(text, candidate.article().published()).stream()
                .filter(day -> day.year() > 0 && day.text().contains("年"))
                .map(day -> Integer.toString(day.year())).collect(Collectors.toSet());
    }

    /// A line of the same number elsewhere.
    private Optional<Doubt> otherHead(Candidate candidate) {
        String article = reading.article(candidate);
        return head().filter(head -> !article.contains(head) && Mark.in(article).stream()
                .anyMatch(told -> marks.stream().anyMatch(told::isSameAs)))
                .map(head -> new Doubt.OtherSubject(head, false));
    }

    /// The place or name that stands before the number of a line.
    private Optional<String> head() {
        Matcher line = LINE.matcher(need.folded());
        if (line.find()) {
            return Optional.of(line.group("head"));
        }
        List<Places.Place> places = Places.in(need.folded());
        return marks.stream().filter(mark -> mark.kind().startsWith("号"))
                .map(mark -> need.folded().indexOf(mark.text()))
                .flatMap(start -> places.stream().map(Places.Place::span).filter(span -> stands(span, start)))
                .map(span -> span.in(need.folded())).findFirst();
    }

    private static boolean stands(Span place, int start) {
        return place.end() <= start && start - place.end() <= BETWEEN;
    }
}
