package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.question.Asked;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.Unit;
import wenyuan.app.text.Wording;
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
record Given(ArticleHead article, Mention value, String sentence, Span source, double fit, Setting setting) {
    /// Least share of what the value is asked of that the article must name: in the sentence, before it or in the title.
    private static final double NAMED = 0.6;
    /// The same of what stands beside the word that asks, in the sentence itself.
    private static final double ASKED = 0.6;
    /// Least part of a name that must be there.
    private static final double NAME = 0.5;
    /// What a word of the question counts for in the value's clause, its sentence, and before.
    private static final double IN_CLAUSE = 1;
    private static final double IN_SENTENCE = 0.6;
    private static final double BEFORE = 0.3;
    private static final Pattern NUMERAL = Pattern.compile("[\\d一二两三四五六七八九十百千万半]");
    /// A character before a word that can be the end of another word.
    private static final String CONTENT = "[\\p{IsHan}a-z0-9&&[^的该这本此各在]]";

    /// What a passage gives, best first.
    static List<Given> in(Passage passage, Sought sought) {
        String title = Folding.fold(passage.article().title());
        String folded = Folding.fold(passage.text());
        List<Given> given = new ArrayList<>();
        for (Span span : Sentences.of(passage.text())) {
            String sentence = span.in(folded);
            String before = title + "\n" + folded.substring(0, span.start());
            if (NUMERAL.matcher(sentence).find() && Sought.share(sought.focus(), sentence) >= ASKED
                    && isNamed(sought, sentence, before)) {
                given.addAll(in(passage, span, sentence, before, sought));
            }
        }
        given.sort(Comparator.comparingDouble(Given::fit).reversed());
        return given;
    }

    private static List<Given> in(Passage passage, Span span, String folded, String before, Sought sought) {
        String sentence = span.in(passage.text());
        ArticleHead article = passage.article();
        return Mention.in(sentence, article.published()).stream().filter(mention -> isAsked(mention, sought))
                .map(mention -> new Given(article, mention, sentence, span.shift(passage.span().start()),
                        fitting(sought, folded, mention.span(), before),
                        Setting.of(sentence, mention.span(), article.title(), article.published())))
                .toList();
    }

    private static boolean isNamed(Sought sought, String sentence, String before) {
        String all = before + "\n" + sentence;
        return Sought.share(sought.words(), all) >= NAMED
                && sought.words().stream().allMatch(word -> mayBeMissing(word, sought) || isThere(word, sought, all))
                && noOpposite(sought, sentence);
    }

    private static boolean mayBeMissing(Word word, Sought sought) {
        return word.text().length() == 1 || sought.focus().contains(word);
    }

    /// Whether a word is there or, not being a name, has no other in its place.
    private static boolean isThere(Word word, Sought sought, String text) {
        return Sought.covered(word, text) >= NAME
                || (word.kind() == Wording.Kind.KNOWN && !isReplaced(word, sought, text));
    }

    /// Whether what the word stands before in the question has something else before it: 飞腾汽车, 星驰汽车.
    private static boolean isReplaced(Word word, Sought sought, String text) {
        Optional<Word> head = sought.words().stream()
                .filter(next -> next.span().start() == word.span().end()).findFirst();
        return head.filter(next -> Pattern.compile(CONTENT + Pattern.quote(next.text())).matcher(text).find())
                .isPresent();
    }

    /// Whether no word of the sentence excludes one of the question.
    private static boolean noOpposite(Sought sought, String sentence) {
        List<Opposites.Side> sides = Opposites.in(sentence);
        return sought.sides().stream().allMatch(asked -> sides.stream().noneMatch(asked::comparable)
                || sides.stream().anyMatch(asked::follows));
    }

    private static boolean isAsked(Mention mention, Sought sought) {
        return switch (mention) {
            case Mention.Count(var amount) -> sought.asked() == Asked.NUMBER
                    && !sought.folded().contains(Folding.fold(amount.text()))
                    && amount.unit().comparable(sought.unit()) && !amount.unit().equals(Unit.ORDINAL)
                    && sought.shape().map(shape -> shape.matcher(Folding.fold(amount.text())).find()).orElse(true);
            case Mention.Date(var day) -> sought.asked() == Asked.DATE && (day.day() > 0 || day.year() > 0)
                    && !sought.folded().contains(Folding.fold(day.text()));
            case Mention.Direction _,Mention.When _,Mention.Where _,Mention.Who _,Mention.Post _ -> false;
        };
    }

    private static double fitting(Sought sought, String sentence, Span value, String before) {
        String clause = Clause.around(sentence, value).in(sentence);
        double fit = 0;
        for (Word word : sought.words()) {
            double weight = Coverage.weight(word) * (sought.focus().contains(word) ? 2 : 1);
            fit += weight * Math.max(IN_CLAUSE * Sought.covered(word, clause),
                    Math.max(IN_SENTENCE * Sought.covered(word, sentence), BEFORE * Sought.covered(word, before)));
        }
        return fit;
    }

    /// Whether another value is a different one of the same thing.
    boolean conflicts(Given other, Sought sought) {
        return Agreement.comparable(value, other.value) && !Agreement.of(value, other.value)
                && setting.allows(other.setting, sought);
    }

    Conflict.Value shown() {
        return new Conflict.Value(value.text(), article, sentence, source);
    }
}
