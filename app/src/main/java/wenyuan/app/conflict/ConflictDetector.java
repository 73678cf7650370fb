package wenyuan.app.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wenyuan.app.reader.Reader;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Wording;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.align.LexicalOverlap;

/// Finds where the articles of a retrieval give different values for what is asked: the reader reads the question in each
/// article, and the number or date that answers it best there is held against that of the article cited. Rather none than
/// a wrong one.
public final class ConflictDetector {
    /// Least score of a value that answers; it belongs to the reader's weights, and was chosen on the pairs of reports in the tests.
    private static final double ANSWERS = -3.5;
    /// So many hits are read, which reranking and quoting have read for the most part.
    private static final int HITS = 8;

    private final Reader reader;

    /// @param reader stays with whoever opened it
    public ConflictDetector(Reader reader) {
        this.reader = reader;
    }

    /// Conflicts about what a question asks, as far as it asks for a number or a date.
    public List<Conflict> of(Retrieval retrieval, List<Citation> citations) {
        if (citations.isEmpty() || retrieval.listing()) {
            return List.of();
        }
        List<Part> parts = retrieval.parts().isEmpty()
                ? List.of(new Part(retrieval.question().answerable().text(), retrieval.hits()))
                : retrieval.parts();
        return parts.stream().flatMap(part -> conflict(part, citations).stream()).distinct().toList();
    }

    private Optional<Conflict> conflict(Part part, List<Citation> citations) {
        Map<String, List<CandidateValue>> articles = new LinkedHashMap<>();
        var values = new ValueReader(reader, part.text(), citations);
        for (Hit hit : part.hits().stream().limit(HITS).toList()) {
            articles.computeIfAbsent(hit.passage().article().id(), _ -> new ArrayList<>())
                    .addAll(values.in(hit.passage()));
        }
        return articles.values().stream().flatMap(List::stream)
                .filter(given -> given.score() >= ANSWERS && citations.stream().anyMatch(given::isQuoted))
                .max(CandidateValue.BY_SCORE)
                .flatMap(cited -> against(cited, List.copyOf(articles.values()), part.text()));
    }

    private static Optional<Conflict> against(CandidateValue cited, List<List<CandidateValue>> articles,
            String question) {
        List<Conflict.Value> others = articles.stream()
                .filter(given -> given.stream().noneMatch(cited::agrees))
                .flatMap(given -> given.stream().max(CandidateValue.BY_SCORE).stream())
                .filter(given -> given.score() >= ANSWERS && isOfTheSame(given, cited, question)
                        && cited.conflicts(given, question))
                .map(CandidateValue::shown).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conflict(cited.about(),
                        Stream.concat(Stream.of(cited.shown()), others.stream()).toList()));
    }

    /// Whether an article speaks of what is asked as the one cited does: it has the question's words that that one has, or
    /// others for the same.
    private static boolean isOfTheSame(CandidateValue given, CandidateValue cited, String question) {
        return Wording.of(question).stream().filter(word -> word.kind() != Wording.Kind.GRAMMAR)
                .noneMatch(word -> LexicalOverlap.of(word, cited.before()) > 0
                        && LexicalOverlap.of(word, given.before()) == 0);
    }
}
