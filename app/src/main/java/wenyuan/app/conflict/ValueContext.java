package wenyuan.app.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.DateMention;
import wenyuan.app.text.Mark;
import wenyuan.app.text.Tenses;
import wenyuan.app.text.Tenses.Tense;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// What tells the value of one thing from that of another of its kind: when it is of, which part, whether it is an average
/// or a change, planned or done. Without one of the checks, of the 70 pairs of reports in the tests that do not contradict
/// each other so many more are taken to: without since 2, limits 3, marks 2, and one each without days and tenses.
///
/// @param days those that the value's clause names
/// @param since whether all the time up to now is meant
/// @param marks what the sentence, or else the title, tells things by
/// @param limits for each of [#LIMITS] whether the clause has it
record ValueContext(List<DateMention> days, Optional<LocalDate> published, boolean since, List<Mark> marks,
        List<Boolean> limits, List<Tense> tenses) {
    private static final Pattern SINCE = Pattern.compile("以来|[年月]来|至今|迄今|历年");
    /// Words beside a value that make it another than the one of the whole; those of a line mean the same.
    private static final List<Pattern> LIMITS = Stream.of("日均|每[天日晚]|平均|[人户年月]均|均价",
            "上[届年季](?!同期)|往年|以往|此前|原[计本来]|曾经?", "新增|净增|增加|上调|提高|上涨|减少|下降|下调|降低")
            .map(Pattern::compile).toList();
    /// The parts of a thing are numbered so; an edition is another year's.
    private static final Pattern PART = Pattern.compile("期|季度|号.*|半年");
    /// So many days apart, what neither article dates is not of the same event. Set by reason, as [#FRESH].
    private static final long SAME_EVENT = 300;
    /// So many days before or after a day, an article can tell of it without naming it.
    private static final long FRESH = 31;

    /// What stands around a value of a sentence and in its article's title.
    static ValueContext of(String sentence, Fact value, ArticleHead article) {
        String folded = Folding.fold(sentence);
        Span clause = Clauses.around(folded, value.span());
        String before = folded.substring(0, clause.end());
        String beside = clause.in(folded);
        List<Mark> marks = Mark.in(before);
        return new ValueContext(
                DateMention.in(sentence, article.published()).stream()
                        .filter(day -> clause.contains(day.span()) && !day.span().overlaps(value.span()))
                        .toList(),
                article.published(), SINCE.matcher(before).find(),
                marks.isEmpty() ? Mark.in(Folding.fold(article.title())) : marks,
                LIMITS.stream().map(limit -> limit.matcher(beside).find()).toList(), Tenses.in(beside));
    }

    /// Whether nothing tells the two apart, but for what the question says.
    boolean allows(ValueContext other, String question) {
        List<Mark> asked = Mark.in(Folding.fold(question));
        return since == other.since && limits.equals(other.limits) && meets(other)
                && isPartOf(other, asked) && other.isPartOf(this, asked)
                && !(isPlanned() && other.isDone()) && !(isDone() && other.isPlanned());
    }

    private boolean isPlanned() {
        return tenses.stream().anyMatch(tense -> !tense.done());
    }

    private boolean isDone() {
        return tenses.stream().anyMatch(Tense::done);
    }

    /// Whether each mark stands in the other or in the question, as far as that has one of the kind or is the part's whole.
    private boolean isPartOf(ValueContext other, List<Mark> asked) {
        return marks.stream().allMatch(mark -> Stream.concat(other.marks.stream(), asked.stream())
                .anyMatch(mark::isSameAs)
                || (other.marks.stream().noneMatch(mark::isSiblingOf)
                        && !PART.matcher(mark.kind()).matches()));
    }

    /// Whether both can be of the same time.
    private boolean meets(ValueContext other) {
        if (days.isEmpty() && other.days.isEmpty()) {
            return within(published, other.published, SAME_EVENT);
        }
        if (days.isEmpty()) {
            return other.meets(this);
        }
        return days.stream().anyMatch(day -> other.days.isEmpty()
                ? day.month() == 0
                        ? other.published.stream().allMatch(date -> date.getYear() == day.year())
                        : within(day.date(), other.published, FRESH)
                : other.days.stream().anyMatch(second -> isSame(day, second)));
    }

    private static boolean isSame(DateMention one, DateMention other) {
        return one.isLike(other) && (one.follows(other) || other.follows(one)
                || (one.day() > 0 && within(one.date(), other.date(), FRESH)));
    }

    private static boolean within(Optional<LocalDate> one, Optional<LocalDate> other, long days) {
        return one.isEmpty() || other.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= days;
    }
}
