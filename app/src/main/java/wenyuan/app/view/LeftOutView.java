package wenyuan.app.view;

import java.util.List;
import wenyuan.app.retrieve.LeftOut;
import wenyuan.app.retrieve.Retrieval;

/// An article that was found and not shown.
public record LeftOutView(String articleId, String title, String reason) {

    static List<LeftOutView> of(Retrieval retrieval) {
        String question = retrieval.question().text();
        return retrieval.leftOut().stream().map(left -> of(left, question)).distinct().toList();
    }

    private static LeftOutView of(LeftOut left, String question) {
        return new LeftOutView(left.article().id(), left.article().title(), left.reason(question));
    }
}
