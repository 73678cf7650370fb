package wenyuan.app.question;

import java.util.List;
import wenyuan.indexer.index.Filter;

/// A question as it was understood.
///
/// @param text stands alone: what a follow-up leaves out is filled in from the history
/// @param asked what kind of thing would answer it
/// @param filter the asker's own filter, narrowed by what the question says
/// @param notes what was understood beyond the words, as sentences for the asker
/// @param hints what makes the answer easier to find
public record Interpreted(String text, Asked asked, Filter filter, List<String> notes, Hints hints) {
    public Interpreted {
        notes = List.copyOf(notes);
    }

    /// A question that gives no hints.
    public Interpreted(String text, Asked asked, Filter filter, List<String> notes) {
        this(text, asked, filter, notes, Hints.NONE);
    }

    /// A question that stands for itself.
    public static Interpreted of(String text, Filter filter) {
        return new Interpreted(text, Asked.by(text), filter, List.of());
    }

    /// What is asked of the articles, without the words that tell which articles: what the sentence that answers is
    /// about. All of `text` where no words do.
    public String matter() {
        return hints.matter().isEmpty() ? text : hints.matter();
    }

    /// Whether words of the question were understood as which articles to look at, so that what is left may be little
    /// and the sentence that answers may be any of them, the first ones above all.
    public boolean asksOfArticles() {
        return !hints.matter().isEmpty();
    }
}
