package wenyuan.app.retrieve;

import java.util.List;

/// One of the questions that a question of several parts contains, and the hits that speak to it.
///
/// @param text the part as a question of its own
/// @param hits those of the whole retrieval that this part found, best for the part first, each with its rank in the
///        whole
public record Part(String text, List<Hit> hits) {
    public Part {
        hits = List.copyOf(hits);
    }
}
