package wenyuan.app.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.question.Publishing.Published;
import wenyuan.app.question.Window.Precision;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;

/// Narrows a filter by what a question names. What the asker set stands; what would leave no article is taken wider
/// or let go, and said so.
final class Narrowing {
    /// What was done and earned in a quarter or a year is told some weeks after it.
    private static final int FIGURES_COME_WITHIN = 31;
    /// By how many days to either side a window that holds nothing is widened, step by step.
    private static final List<Integer> WIDER = List.of(3, 10);
    /// So many outlets can be named in a sentence.
    private static final int FEW_OUTLETS = 12;
    private static final int MOST_PREFERRED = 2;
    /// Days whose year is said, or told by how far they are from today.
    private static final Pattern CERTAIN_YEAR = Pattern
            .compile("\\d{4}|[〇零一二三四五六七八九]{4}|\\d{2}年\\d|[今昨明去本这近]|前天|上[个周月星]"
                    + "|\\b(?:this|last|past|ago|today|yesterday|recent)");

    private final PassageIndex index;
    private final Overview corpus;
    private final Notes notes;

    Narrowing(PassageIndex index, Overview corpus, Notes notes) {
        this.index = index;
        this.corpus = corpus;
        this.notes = notes;
    }

    /// Says of a filter that the asker set which part of it lets no article through; empty when some pass.
    String nothingPasses(Filter own) {
        if (own.equals(Filter.NONE) || count(own) > 0) {
            return "";
        }
        Filter outlets = Filter.NONE.ofOutlets(own.outlets());
        Filter ids = new Filter(Optional.empty(), Optional.empty(), List.of(), own.articleIds());
        Filter days = new Filter(own.from(), own.to(), List.of(), List.of());
        String reason;
        if (count(outlets) == 0) {
            String known = corpus.outlets().size() <= FEW_OUTLETS ? String.join("、", corpus.outlets()) : "";
            reason = notes.inLanguage(
                    "筛选条件里的媒体“" + String.join("”“", own.outlets()) + "”没有文章"
                            + (known.isEmpty() ? "" : "，语料里的媒体有：" + known)
                            + "。",
                    "The outlet of the filter, " + String.join(", ", own.outlets()) + ", has no articles"
                            + (known.isEmpty() ? "" : "; the outlets are: " + known) + ".");
        } else if (count(ids) == 0) {
            reason = notes.inLanguage("筛选条件里的文章编号在语料里都没有。",
                    "No article has an id that the filter names.");
        } else if (count(days) == 0) {
            reason = notes.inLanguage("筛选条件里的日期没有文章，语料里的文章发布于" + range() + "。",
                    "No article is of the days of the filter; the articles are of " + range() + ".");
        } else {
            reason = notes.inLanguage("没有文章同时符合所有筛选条件。", "No article passes all parts of the filter.");
        }
        return reason;
    }

    /// A filter for articles of the outlets, if there are any that pass the rest of it.
    Filter byOutlets(Filter filter, List<String> outlets) {
        Filter narrowed = filter.ofOutlets(outlets);
        if (outlets.isEmpty() || !filter.outlets().isEmpty() || count(narrowed) == 0) {
            return filter;
        }
        notes.say("只看" + String.join("、", outlets) + "的文章。",
                "Only articles of " + String.join(", ", outlets) + ".");
        return narrowed;
    }

    /// A filter that goes by days.
    ///
    /// @param unmet says that no article is of the days asked for, which are let go then; else empty
    record Dated(Filter filter, String unmet) {}

    /// A filter for articles of which such a question asks; where the days are looked beyond, that is said first.
    Dated byPublished(Filter filter, Published published) {
        Window days = published.days();
        if (!filter.dated() && days.to().isAfter(published.window().to())) {
            notes.say(
                    "所问之事可能过几天才见报，" + days(published.window()) + "之后" + Publishing.NEWS_COMES_WITHIN
                            + "天的文章也看。",
                    "What happened " + days(published.window()) + " may be told later: articles of the "
                            + Publishing.NEWS_COMES_WITHIN + " days after are looked at too.");
        }
        return byWindow(filter, days);
    }

    /// A filter for articles published in the window, or near it if there are none.
    Dated byWindow(Filter filter, Window window) {
        if (filter.dated() || corpus.first().isEmpty()) {
            return new Dated(filter, "");
        }
        String days = days(window.from(), window.to());
        Filter exact = filter.within(window.from(), window.to());
        if (count(exact) > 0) {
            notes.say("只看" + days + "发布的文章。", "Only articles published " + days + ".");
            undated(filter);
            return new Dated(exact, "");
        }
        for (int wider : WIDER) {
            Filter near = filter.within(window.from().minusDays(wider), window.to().plusDays(wider));
            if (count(near) > 0) {
                notes.say(none(filter, days) + "，放宽到前后" + wider + "天。",
                        "No article" + of(filter) + " was published "
                                + days + "; looked " + wider + " days to either side.");
                undated(filter);
                return new Dated(near, "");
            }
        }
        String unmet = notes.inLanguage(none(filter, days) + "，语料里的文章发布于" + range() + "。",
                "No article" + of(filter)
                        + " was published " + days + "; the articles are of " + range() + ".");
        notes.say(unmet, unmet);
        return new Dated(filter, unmet);
    }

    /// Says how many articles a filter by days hides because nobody knows their day.
    private void undated(Filter filter) {
        int hidden = count(filter) - count(
                filter.within(corpus.first().orElse(LocalDate.EPOCH), corpus.last().orElse(LocalDate.EPOCH)));
        if (hidden > 0) {
            notes.say("另有" + hidden + "篇没有日期的文章不在其内。", hidden == 1
                    ? "One article without a date is not among them."
                    : hidden + " articles without a date are not among them.");
        }
    }

    private static String none(Filter filter, String days) {
        return String.join("、", filter.outlets()) + "没有" + days + "发布的文章";
    }

    private static String of(Filter filter) {
        return filter.outlets().isEmpty() ? "" : " of " + String.join(", ", filter.outlets());
    }

    /// A filter for articles of the columns named, if any pass the rest of it.
    Filter byColumns(Filter filter, List<String> columns) {
        if (columns.isEmpty() || count(filter.ofColumns(columns)) == 0) {
            return filter;
        }
        notes.say("只看栏目“" + String.join("”“", columns) + "”的文章。",
                "Only articles of the column " + String.join(", ", columns) + ".");
        return filter.ofColumns(columns);
    }

    /// A filter that articles of the columns named pass, if any do.
    Optional<Filter> preferred(Filter filter, List<String> columns) {
        if (columns.isEmpty() || !filter.columns().isEmpty() || count(filter.ofColumns(columns)) == 0) {
            return Optional.empty();
        }
        return Optional.of(filter.ofColumns(columns));
    }

    /// Filters for the articles that may tell what happened in the windows. Days whose year is not said are of no use
    /// where the articles are of several years.
    ///
    /// @param folded the question in which the windows are named
    List<Filter> preferredDays(Filter filter, List<Window> windows, String folded) {
        if (filter.dated()) {
            return List.of();
        }
        List<Filter> preferred = new ArrayList<>();
        for (Window window : windows) {
            LocalDate to = window.to().plusDays(lag(window.precision()));
            if (preferred.size() < MOST_PREFERRED && !outside(window) && !isMostOfCorpus(window.from(), to)
                    && (!severalYears() || CERTAIN_YEAR.matcher(window.words().in(folded)).find())) {
                preferred.add(filter.within(window.from(), to));
            }
        }
        return List.copyOf(preferred);
    }

    private boolean severalYears() {
        return corpus.first().flatMap(first -> corpus.last().map(first.plusYears(1)::isBefore)).orElse(false);
    }

    private static int lag(Precision precision) {
        return switch (precision) {
            case DAY, WEEK, MONTH -> Publishing.NEWS_COMES_WITHIN;
            case SEASON, YEAR -> FIGURES_COME_WITHIN;
        };
    }

    /// Whether no article is of these days: they belong to what is told, not to when.
    boolean outside(Window window) {
        return corpus.first().map(first -> window.to().isBefore(first)).orElse(true)
                || corpus.last().map(last -> window.from().isAfter(last)).orElse(true);
    }

    /// Whether the days are most of the corpus's, so that to prefer them tells little.
    private boolean isMostOfCorpus(LocalDate from, LocalDate to) {
        return corpus.first().isEmpty() || corpus.last().isEmpty()
                || 2 * ChronoUnit.DAYS.between(from, to) > ChronoUnit.DAYS.between(corpus.first().get(),
                        corpus.last().get());
    }

    private int count(Filter filter) {
        return index.articles(new ArticleQuery("", filter, Optional.empty(), 0, 1)).total();
    }

    private String range() {
        return corpus.first().map(LocalDate::toString).orElse("") + "—"
                + corpus.last().map(LocalDate::toString).orElse("");
    }

    private static String days(Window window) {
        return days(window.from(), window.to());
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + "—" + to;
    }
}
