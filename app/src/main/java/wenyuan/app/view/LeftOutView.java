package wenyuan.app.view;

import java.util.List;
import wenyuan.app.retrieve.LeftOut;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Language;

/// An article that was found and not shown.
public record LeftOutView(String articleId, String title, String reason) {

    static List<LeftOutView> of(Retrieval retrieval) {
        var language = Language.of(retrieval.question().text());
        return retrieval.leftOut().stream().map(left -> of(left, language)).distinct().toList();
    }

    private static LeftOutView of(LeftOut left, Language language) {
        return new LeftOutView(left.article().id(), left.article().title(), left.reason(language));
    }
}
