package wenyuan.app.answer;

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
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Finds where the articles of a retrieval give different values for what is asked: each article's best value for the
/// question is held against that of the article cited. Rather none than a wrong one.
final class Conflicts {
    private static final int LONGEST_ABOUT = 30;

    private Conflicts() {}

    /// Conflicts about what a question asks, as far as it asks for a number or a date.
    static List<Conflict> of(Retrieval retrieval, List<Citation> citations) {
        if (citations.isEmpty() || retrieval.listing()) {
            return List.of();
        }
        return distinct(asked(retrieval).map(sought -> conflict(sought, retrieval, citations))
                .flatMap(Optional::stream).toList());
    }

    /// What is asked for, by each part of a question that has several.
    private static Stream<Sought> asked(Retrieval retrieval) {
        Stream<Sought> parts = retrieval.parts().stream().map(Part::text)
                .flatMap(part -> Sought.of(part, Asked.by(part)).stream());
        return retrieval.parts().isEmpty()
                ? Sought.of(retrieval.question().answerable().matter(),
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

    private static Optional<Conflict> conflict(Sought sought, Retrieval retrieval, List<Citation> citations) {
        Map<String, List<Given>> articles = new LinkedHashMap<>();
        retrieval.hits().forEach(hit -> articles
                .computeIfAbsent(hit.passage().article().id(), _ -> new ArrayList<>())
                .addAll(Given.in(hit.passage(), sought)));
        return cited(articles, citations).flatMap(base -> against(base, articles, sought));
    }

    /// The value that the answer gives.
    private static Optional<Given> cited(Map<String, List<Given>> articles, List<Citation> citations) {
        Stream<Given> quoted = citations.stream().flatMap(citation -> articles
                .getOrDefault(citation.article().id(), List.of()).stream()
                .filter(given -> citation.source()
                        .contains(given.value().span().shift(given.source().start()))));
        Stream<Given> beside = citations.stream()
                .flatMap(
                        citation -> best(articles.getOrDefault(citation.article().id(), List.of())).stream());
        return best(quoted.toList()).or(() -> beside.findFirst());
    }

    private static Optional<Given> best(List<Given> given) {
        return given.stream().max(Given.BY_FIT);
    }

    private static Optional<Conflict> against(Given base, Map<String, List<Given>> articles, Sought sought) {
        List<Given> others = articles.values().stream()
                .filter(given -> given.stream().noneMatch(each -> Agreement.of(base.value(), each.value())))
                .flatMap(given -> best(given).stream())
                .filter(given -> !given.article().id().equals(base.article().id()))
                .filter(given -> base.conflicts(given, sought)).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Conflict.Value> values = Stream.concat(Stream.of(base), others.stream()).map(Given::shown)
                .toList();
        return Optional.of(new Conflict(about(base), values));
    }

    /// The words of the clause that lead to the value.
    private static String about(Given given) {
        Span value = given.value().span();
        int start = Clause.around(Folding.fold(given.sentence()), value).start();
        String about = given.sentence()
                .substring(Math.max(start, value.start() - LONGEST_ABOUT), value.start())
                .strip();
        return about.isEmpty() ? given.value().text() : about;
    }
}
