package wenyuan.app.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.Order;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.ListedArticles;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Language;
import wenyuan.app.text.Markers;
import wenyuan.indexer.article.ArticleHead;

/// Answers which articles there are: how many in the whole index, then a page of their titles with outlet and day, a
/// line for each.
public final class ArticleListAnswer {
    private ArticleListAnswer() {}

    /// The answer: a heading, and a line for each article that ends with its marker.
    ///
    /// @param listed a retrieval of articles
    public static String text(Retrieval listed) {
        var language = Language.of(listed.question().text());
        return heading(listed, language) + listed.hits().stream().map(hit -> "\n" + line(hit, language))
                .collect(Collectors.joining());
    }

    private static String heading(Retrieval listed, Language language) {
        ListedArticles count = listed.listed().orElseThrow();
        int total = count.total();
        int shown = listed.hits().size();
        if (listed.question().answerable().kind() instanceof Kind.ArticleList list
                && list.order() != Order.ALL) {
            String day = day(listed.hits().getFirst().passage().article());
            return language.say(list.order() == Order.OLDEST ? "list.oldest" : "list.newest", total, day);
        }
        if (!count.exact()) {
            return language.say("list.most-words", total);
        }
        return total <= shown
                ? language.say("list.all", total)
                : language.say("list.page", total, count.offset() + 1, count.offset() + shown);
    }

    private static String line(Hit hit, Language language) {
        ArticleHead article = hit.passage().article();
        String title = Markers.unmarked(article.title());
        List<String> of = Stream.of(article.outlet(), day(article)).filter(part -> !part.isBlank()).toList();
        return (switch (of.size()) {
            case 0 -> language.say("list.article", title);
            case 1 -> language.say("list.article-of", title, of.getFirst());
            default -> language.say("list.article-of-day", title, of.getFirst(), of.getLast());
        }) + Markers.of(hit.rank());
    }

    private static String day(ArticleHead article) {
        return article.published().map(LocalDate::toString).orElse("");
    }
}
