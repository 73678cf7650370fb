package wenyuan.app.cli;

import java.util.List;
import picocli.CommandLine.Parameters;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.question.Question;
import wenyuan.indexer.index.Filter;

/// The question on a command line, which need not be in quotation marks.
final class QuestionWords {
    /// What Java makes of a byte that the system's language setting has no character for.
    private static final String DAMAGED = "\uFFFD";

    @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "What to ask or to look for.")
    private List<String> words = List.of();

    Question question(Filter filter, int limit) {
        String text = String.join(" ", words);
        if (text.contains(DAMAGED)) {
            throw new InvalidQuestion("question",
                    "the question came here damaged, as the system's language is set to"
                            + " one without its characters; set the environment variable LANG, as LANG=C.UTF-8");
        }
        return new Question(text, List.of(), filter, limit);
    }
}
