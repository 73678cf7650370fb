package wenyuan.app.retrieve;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.text.Language;
import wenyuan.indexer.article.ArticleHead;

/// An article of which a passage was found and not shown.
///
/// @param instead the article that was shown in its place, which says the same
public record LeftOut(ArticleHead article, ArticleHead instead) {

    /// Why it was not shown, as a sentence.
    public String reason(Language language) {
        String from = Stream.of(instead.outlet(), instead.published().map(LocalDate::toString).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return language.say(from.isEmpty() ? "why-not.duplicate" : "why-not.duplicate-of", instead.title(),
                from);
    }
}
