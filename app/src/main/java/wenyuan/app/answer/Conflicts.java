package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wenyuan.app.question.Asked;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// Finds where the passages of a retrieval give other values than an answer's citation for what was asked: a number or
/// date of the same kind among the same words in another article. Rather none than a wrong one.
final class Conflicts {
    /// Least nearness of the words around two values that are of the same thing.
    private static final double SAME = 0.6;
    /// Least share of the words of one sentence that the other or its title has.
    private static final double SHARED = 0.6;
    /// The same of the words in the clause of a value, to which most of what it is about belongs.
    private static final double BESIDE = 0.8;
    private static final String CLAUSES = "，。；！？,;!?\n";
    private static final int LONGEST_ABOUT = 30;

    private Conflicts() {}

    /// Conflicts about what a question asks, as far as it asks for a number or a date.
    static List<Conflict> of(Retrieval retrieval, List<Citation> citations) {
        Asked asked = retrieval.question().asked();
        List<Conflict> conflicts = new ArrayList<>();
        for (Citation citation : citations) {
            if (citation.verdict() == Verdict.SUPPORTED) {
                Mentions.in(citation.quote(), citation.article().published()).stream()
                        .filter(mention -> isAsked(mention, asked))
                        .forEach(mention -> conflict(citation, mention, retrieval.hits())
                                .ifPresent(conflicts::add));
            }
        }
        return distinct(conflicts);
    }

    /// The conflicts without those that set the same values of the same articles against each other as one before.
    static List<Conflict> distinct(List<Conflict> conflicts) {
        Map<Set<String>, Conflict> byValues = new LinkedHashMap<>();
        for (Conflict conflict : conflicts) {
            Set<String> values = conflict.values().stream()
                    .map(value -> value.article().id() + '\n' + value.value()).collect(Collectors.toSet());
            byValues.putIfAbsent(values, conflict);
        }
        return List.copyOf(byValues.values());
    }

    private static boolean isAsked(Mention mention, Asked asked) {
        return switch (mention) {
            case Mention.Count _ -> asked == Asked.NUMBER;
            case Mention.Date(var day) -> asked == Asked.DATE && day.day() > 0;
            case Direction _,Mention.When _,Mention.Where _,Mention.Who _,Mention.Post _ -> false;
        };
    }

    private static Optional<Conflict> conflict(Citation citation, Mention mention, List<Hit> hits) {
        List<Conflict.Value> values = new ArrayList<>();
        values.add(
                new Conflict.Value(mention.text(), citation.article(), citation.quote(), citation.source()));
        Set<String> articles = new HashSet<>(Set.of(citation.article().id()));
        for (Hit hit : hits) {
            if (articles.add(hit.passage().article().id())) {
                other(citation, mention, hit).ifPresent(values::add);
            }
        }
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(new Conflict(about(citation.quote(), mention), values));
    }

    private static Optional<Conflict.Value> other(Citation citation, Mention mention, Hit hit) {
        var passage = hit.passage();
        for (Span span : Sentences.of(passage.text())) {
            String sentence = span.in(passage.text());
            List<Mention> mentions = Mentions.in(sentence, passage.article().published());
            Optional<Mention> value = mentions.stream()
                    .filter(other -> differs(citation.quote(), mention, sentence, other))
                    .findFirst();
            if (value.isPresent() && sameDays(citation, mentions, mention)
                    && shared(citation.quote(), sentence + "\n" + passage.article().title()) >= SHARED
                    && sameThing(citation, mention, sentence, value.get(), passage.article())) {
                return Optional.of(new Conflict.Value(value.get().text(), passage.article(), sentence,
                        span.shift(passage.span().start())));
            }
        }
        return Optional.empty();
    }

    private static boolean differs(String quote, Mention mention, String sentence, Mention other) {
        return mention.comparable(other) && !mention.follows(other) && !other.follows(mention)
                && Nearness.around(Folding.fold(quote), mention.span())
                        .to(Nearness.around(Folding.fold(sentence), other.span())) >= SAME;
    }

    /// Whether the two speak of the same time, as far as both name one: what changes from year to year is no conflict.
    private static boolean sameDays(Citation citation, List<Mention> others, Mention mention) {
        List<Mention> days = Mentions.in(citation.quote(), citation.article().published()).stream()
                .filter(day -> day instanceof Mention.Date && !day.equals(mention)).toList();
        List<Mention> there = others.stream().filter(Mention.Date.class::isInstance).toList();
        return mention instanceof Mention.Date || (days.isEmpty() && there.isEmpty())
                || days.stream().anyMatch(day -> there.stream().anyMatch(day::follows));
    }

    /// Whether the words beside each value stand in the other's sentence or title: what else differs there names
    /// another thing.
    private static boolean sameThing(Citation citation, Mention mention, String sentence, Mention other,
            ArticleHead article) {
        return shared(clause(citation.quote(), mention), sentence + "\n" + article.title()) >= BESIDE
                && shared(clause(sentence, other),
                        citation.quote() + "\n" + citation.article().title()) >= BESIDE;
    }

    private static double shared(String words, String text) {
        String folded = Folding.fold(text);
        double all = 0;
        double shared = 0;
        for (Word word : Wording.of(words)) {
            if (word.kind() != Wording.Kind.NUMBER) {
                all += Coverage.weight(word);
                shared += Coverage.weight(word) * Coverage.of(word, folded);
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    /// What stands beside a value up to the next marks, without the value.
    private static String clause(String sentence, Mention value) {
        int start = value.span().start();
        while (start > 0 && CLAUSES.indexOf(sentence.charAt(start - 1)) < 0) {
            start--;
        }
        int end = value.span().end();
        while (end < sentence.length() && CLAUSES.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return sentence.substring(start, value.span().start()) + " "
                + sentence.substring(value.span().end(), end);
    }

    /// The words of the clause that lead to the value.
    private static String about(String quote, Mention mention) {
        int start = mention.span().start();
        while (start > 0 && mention.span().start() - start < LONGEST_ABOUT
                && CLAUSES.indexOf(quote.charAt(start - 1)) < 0) {
            start--;
        }
        String about = quote.substring(start, mention.span().start()).strip();
        return about.isEmpty() ? mention.text() : about;
    }
}
