package wenyuan.app.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenyuan.app.text.Language;
import wenyuan.app.text.dates.DateRange;
import wenyuan.app.text.dates.DateRange.Year;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;

/// Narrows a filter by the outlets and days that a question names, and says so. What the asker set stands.
///
/// @param notes what was understood, as sentences for the asker
/// @param missing what there is no article of, as such sentences
record Narrowing(PassageIndex index, Overview corpus, Language language, List<String> notes,
        List<String> missing) {
    /// News comes some days after what it tells; figures of more than a month come some weeks after it.
    private static final int NEWS_COMES_WITHIN = 7;
    private static final int FIGURES_COME_WITHIN = 60;
    private static final int MONTH = 31;
    private static final int MOST_PREFERRED = 2;
    /// Characters of 去年 and the like.
    private static final int RELATIVE_YEAR = 2;

    /// The text of a key of [Language] in the language of the question.
    String say(String key, Object... values) {
        return language.say(key, values);
    }

    /// Whether some article passes a filter that the asker set; says so when none does.
    boolean isPassed(Filter own) {
        if (own.equals(Filter.NONE) || any(own)) {
            return true;
        }
        missing.add(say("narrowed.none", range(), joined(corpus.outlets())));
        return false;
    }

    /// The years that a Chinese question names by how far they are from today, 去年, as numbers, where articles are of them;
    /// none where the days go beyond the year, as in 去年以来.
    Map<String, String> years(Understood named) {
        return named.windows().stream().filter(days -> days.year() == Year.RELATIVE && isOfCorpus(days))
                .collect(Collectors.toMap(days -> named.folded().substring(days.words().start(),
                        days.words().start() + RELATIVE_YEAR), days -> days.from().getYear() + "年",
                        (one, _) -> one));
    }

    private boolean isOfCorpus(DateRange window) {
        return corpus.first().filter(first -> !window.to().isBefore(first)).isPresent()
                && corpus.last().filter(last -> !window.from().isAfter(last)).isPresent();
    }

    /// A filter for articles of the outlets, if any pass the rest of it.
    Filter byOutlets(Filter filter, List<String> outlets) {
        Filter narrowed = filter.ofOutlets(outlets);
        if (outlets.isEmpty() || !filter.outlets().isEmpty() || !any(narrowed)) {
            return filter;
        }
        notes.add(say("narrowed.outlets", joined(outlets)));
        return narrowed;
    }

    /// A filter for articles published in the window; empty when there are none, which is said.
    Optional<Filter> byWindow(Filter filter, DateRange window) {
        if (filter.dated() || corpus.first().isEmpty()) {
            return Optional.of(filter);
        }
        String days = days(window.from(), window.to());
        Filter narrowed = filter.within(window.from(), window.to());
        if (any(narrowed)) {
            notes.add(say("narrowed.days", days));
            return Optional.of(narrowed);
        }
        String key = filter.outlets().isEmpty() ? "narrowed.none-of-days" : "narrowed.none-of-outlets";
        missing.add(say(key, days, range(), joined(filter.outlets())));
        return Optional.empty();
    }

    /// The days that a question names, but the newest week there is for those just past of which there is no article
    /// yet.
    DateRange present(DateRange window) {
        return corpus.last().filter(day -> window.recent() && window.from().isAfter(day)).map(last -> {
            String days = days(window.from(), window.to());
            String newest = days(last.minusDays(6), last);
            missing.add(say("narrowed.newest-week", days, newest));
            return window.with(last.minusDays(6), last);
        }).orElse(window);
    }

    /// Filters for the articles that may tell what happened in the windows, where there are such and they are not most
    /// of all. Days whose year is not said are of no use where the articles are of several years.
    List<Filter> preferredDays(Filter filter, List<DateRange> windows) {
        if (filter.dated() || corpus.first().isEmpty() || corpus.last().isEmpty()) {
            return List.of();
        }
        LocalDate first = corpus.first().get();
        LocalDate last = corpus.last().get();
        boolean severalYears = first.plusYears(1).isBefore(last);
        return windows.stream()
                .filter(window -> isOfCorpus(window)
                        && (!severalYears || window.year() != Year.LEFT_OUT))
                .filter(window -> 2
                        * ChronoUnit.DAYS.between(window.from(), reported(window)) <= ChronoUnit.DAYS
                                .between(first, last))
                .map(window -> filter.within(window.from(), reported(window))).limit(MOST_PREFERRED)
                .toList();
    }

    /// The last day on which what happened in a window is reported.
    private static LocalDate reported(DateRange window) {
        boolean figures = ChronoUnit.DAYS.between(window.from(), window.to()) > MONTH;
        return window.to().plusDays(figures ? FIGURES_COME_WITHIN : NEWS_COMES_WITHIN);
    }

    private boolean any(Filter filter) {
        return index.articles(new ArticleQuery("", filter, Optional.empty(), 0, 1)).total() > 0;
    }

    private String range() {
        return corpus.first().flatMap(first -> corpus.last().map(last -> days(first, last))).orElse("");
    }

    private String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : say("narrowed.between", from.toString(), to.toString());
    }

    private String joined(Collection<String> names) {
        return String.join(say("comma"), names);
    }
}
