package wenyuan.app.question;

import java.util.List;
import wenyuan.indexer.index.Filter;

/// A question as it was understood.
///
/// @param text stands alone: what a follow-up leaves out is filled in from the history
/// @param filter the asker's own filter, narrowed by what the question says
/// @param notes what was understood beyond the words, as sentences for the asker
public record Interpreted(String text, Filter filter, List<String> notes) {
    public Interpreted {
        notes = List.copyOf(notes);
    }
}
