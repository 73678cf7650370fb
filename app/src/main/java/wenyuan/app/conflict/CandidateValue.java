package wenyuan.app.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.DateMention;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Unit;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// A value that an article gives for what is asked.
///
/// @param sentence what stands in the article's canonical text at `source`
/// @param fit how much of what is asked stands beside it
record CandidateValue(ArticleHead article, Fact value, String sentence, Span source, double fit) {
    static final Comparator<CandidateValue> BY_FIT = Comparator.comparingDouble(CandidateValue::fit);
    /// How much more than the rest what is counted, measured or done tells which of several values is meant: without
    /// it, two tables of the 55 are wrong.
    private static final double FOCUS = 10;
    private static final Pattern NUMERAL = Pattern.compile("[\\d一二两三四五六七八九十百千万半]");

    /// What a passage gives.
    static List<CandidateValue> in(Passage passage, ValueQuestion sought) {
        String title = Folding.fold(passage.article().title());
        String folded = Folding.fold(passage.text());
        List<CandidateValue> given = new ArrayList<>();
        for (Span span : Sentences.of(passage.text())) {
            String sentence = span.in(folded);
            var naming = new TargetMatch(sought, sentence, title + "\n" + folded.substring(0, span.end()));
            if (NUMERAL.matcher(sentence).find() && naming.isOfWhatIsAsked()) {
                given.addAll(in(passage, span, naming));
            }
        }
        return given;
    }

    private static List<CandidateValue> in(Passage passage, Span span, TargetMatch naming) {
        String sentence = span.in(passage.text());
        ArticleHead article = passage.article();
        return values(sentence, article.published(), naming.sought())
                .filter(value -> isAsked(value, naming) && !naming.isOfNamesake(value.span()))
                .map(value -> new CandidateValue(article, value, sentence, span.shift(passage.span().start()),
                        fit(naming, value.span())))
                .toList();
    }

    private static Stream<Fact> values(String sentence, Optional<LocalDate> published, ValueQuestion sought) {
        List<DateMention> days = DateMention.in(sentence, published);
        return sought.number()
                ? NumberMention.in(sentence, days.stream().map(DateMention::span).toList()).stream()
                        .map(Fact.Quantity::new)
                : days.stream().map(Fact.Date::new);
    }

    /// Whether it is of the kind that is asked for, and not what the question says itself.
    private static boolean isAsked(Fact mention, TargetMatch naming) {
        ValueQuestion sought = naming.sought();
        String written = Folding.fold(mention.text());
        if (sought.folded().contains(written)) {
            return false;
        }
        String clause = Clauses.around(naming.sentence(), mention.span()).in(naming.sentence());
        return switch (mention) {
            case Fact.Quantity(var amount) -> sought.number()
                    && amount.unit().comparable(sought.unit()) && !amount.unit().equals(Unit.ORDINAL)
                    && sought.shape().stream().allMatch(shape -> shape.matcher(written).find())
                    && sought.dimension().stream().allMatch(dimension -> dimension.isOf(written, clause));
            case Fact.Date(var day) -> !sought.number() && (day.day() > 0 || day.year() > 0);
            case Fact.Polarity _,Fact.Place _ -> false;
        };
    }

    private static double fit(TargetMatch naming, Span value) {
        String clause = Clauses.around(naming.sentence(), value).in(naming.sentence());
        List<Word> words = naming.sought().words();
        return FOCUS * ContentWords.share(naming.sought().focus(), clause)
                + ContentWords.share(words, clause)
                + ContentWords.share(words, naming.sentence());
    }

    /// Whether another is a different value of the same thing.
    boolean conflicts(CandidateValue other, ValueQuestion sought) {
        return ValueCompatibility.comparable(value, other.value) && !ValueCompatibility.of(value, other.value)
                && setting().allows(other.setting(), sought);
    }

    private ValueContext setting() {
        return ValueContext.of(sentence, value, article);
    }

    Conflict.Value shown() {
        return new Conflict.Value(value.text(), article, sentence, source);
    }
}
