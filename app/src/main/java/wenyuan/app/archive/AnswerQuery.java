package wenyuan.app.archive;

import java.util.List;

/// Which kept answers are asked for.
///
/// @param conversation only those of this conversation; empty for all
/// @param words only those that have each of these in their question or their text; the case of Latin letters does not
///        matter
/// @param offset how many are passed over
/// @param limit how many are told at most
public record AnswerQuery(String conversation, List<String> words, int offset, int limit) {
    public AnswerQuery {
        words = List.copyOf(words);
    }
}
