package wenyuan.app.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.question.Understood.Window;
import wenyuan.app.text.Language;
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
    /// Days whose year is said, or told by how far they are from today.
    private static final Pattern CERTAIN_YEAR = Pattern
            .compile("\\d{4}|[〇零一二三四五六七八九]{4}|\\d{2}年\\d|[今昨明去本这近]|前天|上[个周月星]"
                    + "|\\b(?:this|last|past|ago|today|yesterday)");
    private static final Pattern RELATIVE_YEAR = Pattern.compile("(?<![大如])[今本去前]年");
    private static final Map<String, Integer> YEARS_AGO = Map.of("去年", 1, "前年", 2);

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
    ///
    /// @param thisYear the year of the question's day
    Map<String, String> years(Understood named, int thisYear) {
        Map<String, String> years = new HashMap<>();
        for (Window window : named.windows()) {
            Matcher word = RELATIVE_YEAR.matcher(named.folded()).useTransparentBounds(true)
                    .region(window.words().start(), window.words().end());
            if (isOfCorpus(window) && word.lookingAt()) {
                int year = thisYear - YEARS_AGO.getOrDefault(word.group(), 0);
                if (window.from().getYear() == year && window.to().getYear() == year) {
                    years.put(word.group(), year + "年");
                }
            }
        }
        return years;
    }

    private boolean isOfCorpus(Window window) {
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
    Optional<Filter> byWindow(Filter filter, Window window) {
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
    Window present(Window window) {
        return corpus.last().filter(day -> window.recent() && window.from().isAfter(day)).map(last -> {
            String days = days(window.from(), window.to());
            String newest = days(last.minusDays(6), last);
            missing.add(say("narrowed.newest-week", days, newest));
            return new Window(window.words(), last.minusDays(6), last, false);
        }).orElse(window);
    }

    /// Filters for the articles that may tell what happened in the windows, where there are such and they are not most
    /// of all. Days whose year is not said are of no use where the articles are of several years.
    ///
    /// @param folded the question in which the windows are named
    List<Filter> preferredDays(Filter filter, List<Window> windows, String folded) {
        if (filter.dated() || corpus.first().isEmpty() || corpus.last().isEmpty()) {
            return List.of();
        }
        LocalDate first = corpus.first().get();
        LocalDate last = corpus.last().get();
        boolean severalYears = first.plusYears(1).isBefore(last);
        return windows.stream()
                .filter(window -> isOfCorpus(window)
                        && (!severalYears || CERTAIN_YEAR.matcher(window.words().in(folded)).find()))
                .filter(window -> 2
                        * ChronoUnit.DAYS.between(window.from(), reported(window)) <= ChronoUnit.DAYS
                                .between(first, last))
                .map(window -> filter.within(window.from(), reported(window))).limit(MOST_PREFERRED)
                .toList();
    }

    /// The last day on which what happened in a window is reported.
    private static LocalDate reported(Window window) {
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
