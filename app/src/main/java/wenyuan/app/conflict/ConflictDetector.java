package wenyuan.app.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.Asked;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Clauses;
import wenyuan.app.verify.Citation;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Finds where the articles of a retrieval give different values for what is asked: each article's best value for the
/// question is held against that of the article cited. Rather none than a wrong one.
public final class ConflictDetector {
    private static final int LONGEST_ABOUT = 30;

    private ConflictDetector() {}

    /// Conflicts about what a question asks, as far as it asks for a number or a date.
    public static List<Conflict> of(Retrieval retrieval, List<Citation> citations) {
        if (citations.isEmpty() || retrieval.listing()) {
            return List.of();
        }
        return distinct(asked(retrieval).map(sought -> conflict(sought, retrieval, citations))
                .flatMap(Optional::stream).toList());
    }

    /// What is asked for, by each part of a question that has several.
    private static Stream<ValueQuestion> asked(Retrieval retrieval) {
        Stream<ValueQuestion> parts = retrieval.parts().stream().map(Part::text)
                .flatMap(part -> ValueQuestion.of(part, Asked.by(part)).stream());
        return retrieval.parts().isEmpty()
                ? ValueQuestion.of(retrieval.question().answerable().matter(),
                        retrieval.question().answerable().asked()).stream()
                : parts;
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

    private static Optional<Conflict> conflict(ValueQuestion sought, Retrieval retrieval,
            List<Citation> citations) {
        Map<String, List<CandidateValue>> articles = new LinkedHashMap<>();
        retrieval.hits().forEach(hit -> articles
                .computeIfAbsent(hit.passage().article().id(), _ -> new ArrayList<>())
                .addAll(CandidateValue.in(hit.passage(), sought)));
        return cited(articles, citations).flatMap(base -> against(base, articles, sought));
    }

    /// The value that the answer gives.
    private static Optional<CandidateValue> cited(Map<String, List<CandidateValue>> articles,
            List<Citation> citations) {
        Stream<CandidateValue> quoted = citations.stream().flatMap(citation -> articles
                .getOrDefault(citation.article().id(), List.of()).stream()
                .filter(given -> citation.source()
                        .contains(given.value().span().shift(given.source().start()))));
        Stream<CandidateValue> beside = citations.stream()
                .flatMap(
                        citation -> best(articles.getOrDefault(citation.article().id(), List.of())).stream());
        return best(quoted.toList()).or(() -> beside.findFirst());
    }

    private static Optional<CandidateValue> best(List<CandidateValue> given) {
        return given.stream().max(CandidateValue.BY_FIT);
    }

    private static Optional<Conflict> against(CandidateValue base, Map<String, List<CandidateValue>> articles,
            ValueQuestion sought) {
        List<CandidateValue> others = articles.values().stream()
                .filter(given -> given.stream()
                        .noneMatch(each -> ValueCompatibility.of(base.value(), each.value())))
                .flatMap(given -> best(given).stream())
                .filter(given -> !given.article().id().equals(base.article().id()))
                .filter(given -> base.conflicts(given, sought)).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Conflict.Value> values = Stream.concat(Stream.of(base), others.stream())
                .map(CandidateValue::shown)
                .toList();
        return Optional.of(new Conflict(about(base), values));
    }

    /// The words of the clause that lead to the value.
    private static String about(CandidateValue given) {
        Span value = given.value().span();
        int start = Clauses.around(Folding.fold(given.sentence()), value).start();
        String about = given.sentence()
                .substring(Math.max(start, value.start() - LONGEST_ABOUT), value.start())
                .strip();
        return about.isEmpty() ? given.value().text() : about;
    }
}
