package wenyuan.app.conflict;

import java.util.Comparator;
import java.util.Set;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Synonyms;
import wenyuan.app.text.Terms;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
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

    boolean isQuoted(Citation citation) {
        return citation.article().id().equals(article.id())
                && citation.source().contains(value.span().shift(source.start()));
    }

    /// Whether the article says a word of the question, or another for it, or most of a name.
    boolean says(Word word) {
        Set<String> pairs = Terms.of(word.text());
        return before.contains(word.text()) || Synonyms.of(word.text()).stream().anyMatch(before::contains)
                || (word.kind() == Wording.Kind.UNKNOWN && pairs.size() > 1
                        && 2 * pairs.stream().filter(before::contains).count() > pairs.size());
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
            case OVER, UNDER -> 0.1;
        };
    }

    /// Whether another is a different value of the same thing.
    boolean conflicts(CandidateValue other, String question) {
        return value.comparable(other.value) && !agrees(other) && ValueContext.of(sentence, value, article)
                .allows(ValueContext.of(other.sentence, other.value, other.article), question);
    }

    Conflict.Value shown() {
        return new Conflict.Value(value.text(), article, sentence, source);
    }

    /// The words of the clause that lead to the value.
    String about() {
        int start = Clauses.around(Folding.fold(sentence), value.span()).start();
        String about = sentence.substring(Math.max(start, value.span().start() - LONGEST_ABOUT),
                value.span().start()).strip();
        return about.isEmpty() ? value.text() : about;
    }
}
