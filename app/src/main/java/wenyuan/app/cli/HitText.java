package wenyuan.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.retrieve.Hit;
import wenyuan.indexer.article.ArticleHead;

/// A hit as a person reads it.
final class HitText {
    private static final int BRIEF = 60;

    private HitText() {}

    static String of(Hit hit) {
        String why = Stream.of(lane("words", hit.lexicalRank()), lane("vectors", hit.vectorRank()),
                lane("the reranker", hit.rerankRank()))
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%3d  %s%n     score %.4f: %s%n     %s%n", hit.rank(),
                head(hit.passage().article()), hit.score(), why,
                oneLine(hit));
    }

    /// A line of it, to choose by.
    static String brief(Hit hit) {
        String text = oneLine(hit);
        return head(hit.passage().article()) + "\n    " + (text.length() <= BRIEF
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(BRIEF - 1)) ? BRIEF - 1 : BRIEF)
                        + "…")
                + "\n";
    }

    private static String oneLine(Hit hit) {
        return hit.passage().text().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /// What names an article: title, outlet, date, id.
    static String head(ArticleHead article) {
        return Stream
                .of(article.title(), article.outlet(), article.published().map(Object::toString).orElse(""),
                        article.id())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static List<String> lane(String name, OptionalInt rank) {
        return rank.isPresent() ? List.of("rank " + rank.getAsInt() + " by " + name) : List.of();
    }
}
