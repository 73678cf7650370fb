package wenyuan.app.question;

import java.util.List;
import wenyuan.indexer.index.Filter;

/// What was asked, checked.
///
/// @param text 1 to 2000 characters with a letter or digit among them
/// @param history earlier exchanges of the conversation, newest last, at most 20
/// @param limit how many passages a model is given, 1 to 50
public record Question(String text, List<Exchange> history, Filter filter, int limit) {
    public static final int MAX_CHARACTERS = 2000;
    public static final int MAX_HISTORY = 20;
    public static final int MAX_LIMIT = 50;
    public static final int DEFAULT_LIMIT = 8;

    /// @throws InvalidQuestion naming the part that is out of bounds
    public Question {
        history = List.copyOf(history);
        text = text.strip();
        check(!text.isEmpty(), "question",
                "the question is empty; ask with 1 to " + MAX_CHARACTERS + " characters");
        check(text.length() <= MAX_CHARACTERS, "question", "the question has " + text.length()
                + " characters; at most " + MAX_CHARACTERS + " are read");
        check(text.codePoints().anyMatch(Character::isLetterOrDigit), "question",
                "the question has no word in it, only signs; ask with words");
        check(history.size() <= MAX_HISTORY, "history",
                "the history has " + history.size() + " exchanges; at most " + MAX_HISTORY + " are read");
        check(limit >= 1 && limit <= MAX_LIMIT, "limit",
                "limit is " + limit + "; it must be 1 to " + MAX_LIMIT);
    }

    private static void check(boolean right, String field, String problem) {
        if (!right) {
            throw new InvalidQuestion(field, problem);
        }
    }

    /// A question on its own, over the whole corpus.
    public static Question of(String text) {
        return new Question(text, List.of(), Filter.NONE, DEFAULT_LIMIT);
    }
}
