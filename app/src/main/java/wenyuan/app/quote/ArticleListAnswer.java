package wenyuan.app.quote;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.Order;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.ListedArticles;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Chinese;
import wenyuan.app.text.Markers;

/// Answers which articles there are: how many in the whole index, then a page of their titles with outlet and day, a
/// line for each.
public final class ArticleListAnswer {
    private ArticleListAnswer() {}

    /// The answer: a heading, and a line for each article that ends with its marker.
    ///
    /// @param listed a retrieval of articles
    public static String text(Retrieval listed) {
        boolean chinese = Chinese.isIn(listed.question().text());
        return heading(listed, chinese)
                + listed.hits().stream().map(hit -> "\n" + line(hit, chinese)).collect(Collectors.joining());
    }

    private static String heading(Retrieval listed, boolean chinese) {
        ListedArticles count = listed.listed().orElseThrow();
        int total = count.total();
        int shown = listed.hits().size();
        if (listed.question().answerable().kind() instanceof Kind.ArticleList list
                && list.order() != Order.ALL) {
            boolean oldest = list.order() == Order.OLDEST;
            String day = listed.hits().getFirst().passage().article().published().map(Object::toString)
                    .orElse("");
            return chinese
                    ? (oldest ? "最早的" : "最新的") + (total == 1 ? "一篇" : total + "篇") + "发布于" + day + "："
                    : (oldest ? "The oldest" : "The newest")
                            + (total == 1 ? " is of " : " " + total + " are of ") + day + ":";
        }
        if (!count.exact()) {
            return chinese
                    ? "没有文章写到所有这些词，写到其中大部分的有" + total + "篇："
                    : "No article has all of these words; " + (total == 1 ? "one has" : total + " have")
                            + " most of them:";
        }
        if (total <= shown) {
            return chinese ? "共" + total + "篇：" : total == 1 ? "One article:" : total + " articles:";
        }
        String range = count.offset() + 1 + "–" + (count.offset() + shown);
        return chinese ? "共" + total + "篇，第" + range + "篇：" : total + " articles, " + range + ":";
    }

    private static String line(Hit hit, boolean chinese) {
        var article = hit.passage().article();
        String of = Stream.of(article.outlet(), article.published().map(Object::toString).orElse(""))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(chinese ? "，" : ", "));
        String where = of.isEmpty() ? "" : (chinese ? "（%s）" : " (%s)").formatted(of);
        return "《" + Markers.unmarked(article.title()) + "》" + where + Markers.of(hit.rank());
    }
}
