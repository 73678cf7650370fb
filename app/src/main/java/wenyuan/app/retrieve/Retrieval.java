package wenyuan.app.retrieve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenyuan.app.question.InterpretedQuestion;
import wenyuan.app.text.Terms;

/// An interpreted question and its hits, best first.
///
/// @param listed where the question asks which articles there are: each hit is the opening of one of them
/// @param parts the questions that this one contains, in their order; empty when there is but one
/// @param leftOut articles found and not shown
/// @param embedMillis how long it took to embed the question
/// @param searchMillis how long the lanes and their fusion took
public record Retrieval(InterpretedQuestion question, List<Hit> hits, Optional<ListedArticles> listed,
        List<Part> parts,
        List<LeftOut> leftOut, double embedMillis, double searchMillis) {
    /// Least cosine of a near article's passage.
    private static final double NEAR = 0.52;
    private static final double HALF = 0.5;

    public Retrieval {
        hits = List.copyOf(hits);
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /// A retrieval for one question that lists no articles and left none out.
    public Retrieval(InterpretedQuestion question, List<Hit> hits, double embedMillis, double searchMillis) {
        this(question, hits, Optional.empty(), List.of(), List.of(), embedMillis, searchMillis);
    }

    /// Whether the hits are a list of articles.
    public boolean listing() {
        return listed.isPresent();
    }

    /// The best hit of each article, best first.
    public List<Hit> ofEachArticle() {
        Set<String> articles = new HashSet<>();
        return hits.stream().filter(hit -> articles.add(hit.passage().article().id())).toList();
    }

    /// The best hits of the articles that are near, best first: their vector is close to the question's, or they hold half
    /// of its words.
    public List<Hit> near() {
        Set<String> asked = Terms.of(question.text());
        return ofEachArticle().stream()
                .filter(hit -> cosine(hit) >= NEAR || shared(asked, hit) >= HALF).toList();
    }

    private static double cosine(Hit hit) {
        return hit.places().stream()
                .filter(place -> place.lane().equals(Lane.Kind.VECTORS.label())
                        || place.lane().equals(Lane.Kind.PART_VECTORS.label()))
                .mapToDouble(place -> 2 * place.score() - 1).max().orElse(-1);
    }

    private static double shared(Set<String> asked, Hit hit) {
        return Terms.share(asked, hit.passage().article().title() + '\n' + hit.passage().text());
    }
}
