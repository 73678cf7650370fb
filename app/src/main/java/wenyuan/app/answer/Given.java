package wenyuan.app.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.text.Amount;
import wenyuan.app.text.Day;
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
record Given(ArticleHead article, Mention value, String sentence, Span source, double fit) {
    static final Comparator<Given> BY_FIT = Comparator.comparingDouble(Given::fit);
    /// How much more than the rest what is counted, measured or done tells which of several values is meant: without
    /// it, two tables of the 55 are wrong.
    private static final double FOCUS = 10;
    private static final Pattern NUMERAL = Pattern.compile("[\\d一二两三四五六七八九十百千万半]");

    /// What a passage gives.
    static List<Given> in(Passage passage, Sought sought) {
        String title = Folding.fold(passage.article().title());
        String folded = Folding.fold(passage.text());
        List<Given> given = new ArrayList<>();
        for (Span span : Sentences.of(passage.text())) {
            String sentence = span.in(folded);
            var naming = new Naming(sought, sentence, title + "\n" + folded.substring(0, span.end()));
            if (NUMERAL.matcher(sentence).find() && naming.isOfWhatIsAsked()) {
                given.addAll(in(passage, span, naming));
            }
        }
        return given;
    }

    private static List<Given> in(Passage passage, Span span, Naming naming) {
        String sentence = span.in(passage.text());
        ArticleHead article = passage.article();
        return values(sentence, article.published(), naming.sought())
                .filter(value -> isAsked(value, naming) && !naming.isOfNamesake(value.span()))
                .map(value -> new Given(article, value, sentence, span.shift(passage.span().start()),
                        fit(naming, value.span())))
                .toList();
    }

    private static Stream<Mention> values(String sentence, Optional<LocalDate> published, Sought sought) {
        List<Day> days = Day.in(sentence, published);
        return sought.number()
                ? Amount.in(sentence, days.stream().map(Day::span).toList()).stream().map(Mention.Count::new)
                : days.stream().map(Mention.Date::new);
    }

    /// Whether it is of the kind that is asked for, and not what the question says itself.
    private static boolean isAsked(Mention mention, Naming naming) {
        Sought sought = naming.sought();
        String written = Folding.fold(mention.text());
        if (sought.folded().contains(written)) {
            return false;
        }
        String clause = Clause.around(naming.sentence(), mention.span()).in(naming.sentence());
        return switch (mention) {
            case Mention.Count(var amount) -> sought.number()
                    && amount.unit().comparable(sought.unit()) && !amount.unit().equals(Unit.ORDINAL)
                    && sought.shape().stream().allMatch(shape -> shape.matcher(written).find())
                    && sought.dimension().stream().allMatch(dimension -> dimension.isOf(written, clause));
            case Mention.Date(var day) -> !sought.number() && (day.day() > 0 || day.year() > 0);
            case Direction _,Mention.When _,Mention.Where _,Mention.Who _,Mention.Post _ -> false;
        };
    }

    private static double fit(Naming naming, Span value) {
        String clause = Clause.around(naming.sentence(), value).in(naming.sentence());
        List<Word> words = naming.sought().words();
        return FOCUS * TellingWords.share(naming.sought().focus(), clause)
                + TellingWords.share(words, clause)
                + TellingWords.share(words, naming.sentence());
    }

    /// Whether another is a different value of the same thing.
    boolean conflicts(Given other, Sought sought) {
        return Agreement.comparable(value, other.value) && !Agreement.of(value, other.value)
                && setting().allows(other.setting(), sought);
    }

    private Setting setting() {
        return Setting.of(sentence, value, article);
    }

    Conflict.Value shown() {
        return new Conflict.Value(value.text(), article, sentence, source);
    }
}
