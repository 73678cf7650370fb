package wenyuan.app.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenyuan.app.question.Window.Precision;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;

/// Narrows a filter by what a question names. What the asker set stands; what would leave no article is taken wider
/// or let go, and said so.
final class Narrowing {
    /// News of a day is often published some days after it.
    private static final int NEWS_COMES_WITHIN = 7;
    /// First step of widening a window that holds nothing.
    private static final int WIDER = 3;
    /// Each preferred window is searched by itself.
    private static final int MOST_PREFERRED = 2;

    private final PassageIndex index;
    private final Overview corpus;
    private final Notes notes;

    Narrowing(PassageIndex index, Overview corpus, Notes notes) {
        this.index = index;
        this.corpus = corpus;
        this.notes = notes;
    }

    /// A filter for articles of the outlets, if there are any that pass the rest of it.
    Filter byOutlets(Filter filter, List<String> outlets) {
        Filter narrowed = filter.ofOutlets(outlets);
        if (outlets.isEmpty() || !filter.outlets().isEmpty() || !any(narrowed)) {
            return filter;
        }
        String names = String.join("、", outlets);
        notes.say("只看" + names + "的文章。", "Only articles of " + names + ".");
        return narrowed;
    }

    /// A filter for articles published in the window, or near it if there are none.
    Filter byWindow(Filter filter, Window window) {
        if (filter.dated() || corpus.first().isEmpty()) {
            return filter;
        }
        String days = days(window.from(), window.to());
        Filter exact = filter.within(window.from(), window.to());
        if (any(exact)) {
            notes.say("只看" + days + "发布的文章。", "Only articles published " + days + ".");
            return exact;
        }
        Filter wider = filter.within(window.from().minusDays(WIDER), window.to().plusDays(WIDER));
        if (any(wider)) {
            notes.say("没有" + days + "发布的文章，放宽到前后" + WIDER + "天。",
                    "No article was published " + days + "; looked " + WIDER + " days to either side.");
            return wider;
        }
        notes.say("没有" + days + "前后发布的文章（语料里的文章发布于" + range() + "），不按日期筛选。",
                "No article was published around " + days + " (the articles are of " + range()
                        + "); dates were left aside.");
        return filter;
    }

    /// A filter for articles of the columns named, if any.
    Optional<Filter> columns(Filter filter, List<String> columns) {
        if (columns.isEmpty() || !any(filter.ofColumns(columns))) {
            return Optional.empty();
        }
        notes.say("优先看栏目“" + String.join("”“", columns) + "”。",
                "The column " + String.join(", ", columns) + " is preferred.");
        return Optional.of(filter.ofColumns(columns));
    }

    /// Filters that articles about what happened in the windows probably pass.
    List<Filter> preferred(Filter filter, List<Window> windows) {
        List<Filter> preferred = new ArrayList<>();
        for (Window window : windows) {
            LocalDate to = window.to().plusDays(NEWS_COMES_WITHIN);
            if (preferred.size() < MOST_PREFERRED && !filter.dated() && window.precision() != Precision.YEAR
                    && !outside(window)
                    && !isMostOfCorpus(window.from(), to)) {
                preferred.add(filter.within(window.from(), to));
                notes.say("优先看" + days(window.from(), to) + "发布的文章。",
                        "Articles published " + days(window.from(), to) + " are preferred.");
            }
        }
        return preferred;
    }

    /// Whether no article is of these days: they belong to what is told, not to when.
    private boolean outside(Window window) {
        return corpus.first().map(first -> window.to().isBefore(first)).orElse(true)
                || corpus.last().map(last -> window.from().isAfter(last)).orElse(true);
    }

    /// Whether the days are most of the corpus's, so that to prefer them tells little.
    private boolean isMostOfCorpus(LocalDate from, LocalDate to) {
        return corpus.first().isEmpty() || corpus.last().isEmpty()
                || 2 * ChronoUnit.DAYS.between(from, to) > ChronoUnit.DAYS.between(corpus.first().get(),
                        corpus.last().get());
    }

    private boolean any(Filter filter) {
        return index.articles(new ArticleQuery("", filter, Optional.empty(), 0, 1)).total() > 0;
    }

    private String range() {
        return corpus.first().map(LocalDate::toString).orElse("") + "—"
                + corpus.last().map(LocalDate::toString).orElse("");
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + "—" + to;
    }
}
