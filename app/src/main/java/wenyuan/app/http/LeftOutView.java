package wenyuan.app.http;

import java.util.List;
import wenyuan.app.retrieve.LeftOut;
import wenyuan.app.retrieve.Retrieval;

/// An article that was found and not shown.
record LeftOutView(String articleId, String title, String reason) {

    static List<LeftOutView> of(Retrieval retrieval) {
        return retrieval.leftOut().stream().map(LeftOutView::of).distinct().toList();
    }

    private static LeftOutView of(LeftOut left) {
        return new LeftOutView(left.article().id(), left.article().title(),
                "its passage repeats what " + left.instead().id() + " says");
    }
}
