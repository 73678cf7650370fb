package wenyuan.app.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Series;
import wenyuan.app.text.dates.DateMention;
import wenyuan.app.verify.Citation;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A number or date that an article may give for what is asked.
///
/// @param sentence what stands in the article's canonical text at `source`
/// @param before the title, and what was read up to the sentence's end, folded
/// @param score how well it answers
record CandidateValue(ArticleHead article, Fact value, String sentence, Span source, String before,
        double score) {
    static final Comparator<CandidateValue> BY_SCORE = Comparator.comparingDouble(CandidateValue::score);
    private static final int LONGEST_ABOUT = 30;
    private static final Pattern SINCE = Pattern.compile("以来|[年月]来|至今|迄今|历年");
    /// Words beside a value that make it another than the one of the whole; those of a line mean the same.
    private static final List<Pattern> LIMITS = Stream.of("日均|每[天日晚]|平均|[人户年月]均|均价",
            "上[届年季](?!同期)|往年|以往|此前|原[计本来]|曾经?", "新增|净增|增加|上调|提高|上涨|减少|下降|下调|降低", "计划|规划|拟|预计|力争|目标")
            .map(Pattern::compile).toList();
    /// The parts of a thing are numbered so; an edition is another year's.
    private static final Pattern PART = Pattern.compile("期|季度|号.*|半年");

    boolean isQuoted(Citation citation) {
        return citation.article().id().equals(article.id())
                && citation.source().contains(value.span().shift(source.start()));
    }

    /// Whether both values can be true, the one being a rounder way of giving the other.
    boolean agrees(CandidateValue other) {
        if (value instanceof Fact.Quantity(NumberMention one)
                && other.value instanceof Fact.Quantity(NumberMention second)) {
            double scale = second.unit().factor() / one.unit().factor();
            double apart = Math.max(one.low() - second.high() * scale, second.low() * scale - one.high());
            return apart <= Math.max(rounding(one), rounding(second)) * one.high();
        }
        return value.follows(other.value) || other.value.follows(value);
    }

    /// By what share a number may be off. Set by reason, not by measurement.
    private static double rounding(NumberMention number) {
        return switch (number.bound()) {
            case EXACT, SOME -> 0.01;
            case ABOUT, NEARLY -> 0.03;
            case OVER, UNDER -> 0.5;
        };
    }

    /// Whether another is a different value of the same thing: of the same time and part, and no average or change where the
    /// other is an amount.
    boolean conflicts(CandidateValue other, String question) {
        Map<String, Map<String, String>> asked = Series.in(Folding.fold(question));
        return value.comparable(other.value) && !agrees(other) && limits().equals(other.limits())
                && meets(other) && isPartOf(other, asked) && other.isPartOf(this, asked);
    }

    private Span clause() {
        return Clauses.around(Folding.fold(sentence), value.span());
    }

    private List<Boolean> limits() {
        String beside = clause().in(Folding.fold(sentence));
        boolean since = SINCE.matcher(sentence.substring(0, clause().end())).find();
        return Stream.concat(Stream.of(since), LIMITS.stream().map(limit -> limit.matcher(beside).find()))
                .toList();
    }

    /// What the sentence, or else the title, tells things by.
    private Map<String, Map<String, String>> series() {
        String told = sentence.substring(0, value.span().start())
                + sentence.substring(value.span().end(), clause().end());
        Map<String, Map<String, String>> series = Series.in(Folding.fold(told));
        return series.isEmpty() ? Series.in(Folding.fold(article.title())) : series;
    }

    /// Whether the other is of one of each series that this is of, or its whole, or the question says which.
    private boolean isPartOf(CandidateValue other, Map<String, Map<String, String>> asked) {
        Map<String, Map<String, String>> others = other.series();
        return series().entrySet().stream().allMatch(one -> {
            String kind = one.getKey();
            Set<String> told = others.getOrDefault(kind, Map.of()).keySet();
            return Stream.concat(told.stream(), asked.getOrDefault(kind, Map.of()).keySet().stream())
                    .anyMatch(one.getValue()::containsKey)
                    || (told.isEmpty() && !PART.matcher(kind).matches());
        });
    }

    /// The days that the clause names, else the year of the article.
    private List<DateMention> days() {
        List<DateMention> named = DateMention.in(sentence, article.published()).stream()
                .filter(day -> clause().contains(day.span()) && !day.span().overlaps(value.span())).toList();
        int year = article.published().map(LocalDate::getYear).orElse(0);
        return named.isEmpty() ? List.of(new DateMention(source, year, 0, 0, "")) : named;
    }

    /// Whether both can be of the same time.
    private boolean meets(CandidateValue other) {
        return days().stream().anyMatch(day -> other.days().stream()
                .anyMatch(second -> day.follows(second) || second.follows(day)));
    }

    Conflict.Value shown() {
        return new Conflict.Value(value.text(), article, sentence, source);
    }

    /// The words of the clause that lead to the value.
    String about() {
        int start = Math.max(clause().start(), value.span().start() - LONGEST_ABOUT);
        String about = sentence.substring(start, value.span().start()).strip();
        return about.isEmpty() ? value.text() : about;
    }
}
