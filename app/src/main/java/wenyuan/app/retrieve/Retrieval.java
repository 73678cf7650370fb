package wenyuan.app.retrieve;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import wenyuan.app.question.Interpreted;

/// An interpreted question and its hits, best first.
///
/// @param listed how many articles there are, where the question asks which, and each hit is the opening of one of them
/// @param parts the questions that this one contains, in their order; empty when there is but one
/// @param leftOut articles found and not shown
/// @param embedMillis how long it took to embed the question
/// @param searchMillis how long the lanes and their fusion took
public record Retrieval(Interpreted question, List<Hit> hits, OptionalInt listed, List<Part> parts,
        List<LeftOut> leftOut, double embedMillis, double searchMillis) {
    public Retrieval {
        hits = List.copyOf(hits);
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /// A retrieval for one question that lists no articles and left none out.
    public Retrieval(Interpreted question, List<Hit> hits, double embedMillis, double searchMillis) {
        this(question, hits, OptionalInt.empty(), List.of(), List.of(), embedMillis, searchMillis);
    }

    /// Whether the hits are a list of articles.
    public boolean listing() {
        return listed.isPresent();
    }

    /// What stands above a list of articles: how many there are, and how many of them are shown; empty for no list.
    public String heading() {
        if (listed.isEmpty()) {
            return "";
        }
        int all = listed.getAsInt();
        boolean chinese = question.text().codePoints().anyMatch(Character::isIdeographic);
        if (all <= hits.size()) {
            return chinese ? "共" + all + "篇：" : all == 1 ? "One article:" : all + " articles:";
        }
        return chinese
                ? "共" + all + "篇，列出前" + hits.size() + "篇："
                : all + " articles, the first " + hits.size() + " of them:";
    }

    /// The best hit of each article, best first.
    public List<Hit> ofEachArticle() {
        Set<String> articles = new HashSet<>();
        return hits.stream().filter(hit -> articles.add(hit.passage().article().id())).toList();
    }

    /// Cosine of the question's vector, or one of its parts', and the nearest hit's; empty where no hit was found by its vector.
    public OptionalDouble nearness() {
        return hits.stream().flatMap(hit -> hit.places().stream())
                .filter(place -> place.lane().equals(Lane.Kind.VECTORS.label())
                        || place.lane().equals(Lane.Kind.PART_VECTORS.label()))
                .mapToDouble(place -> 2 * place.score() - 1).max();
    }
}
