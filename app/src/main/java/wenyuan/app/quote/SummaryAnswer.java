package wenyuan.app.quote;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.retrieve.Retrieval;

/// Answers what one article tells with its own first sentences: news says first what matters most.
final class SummaryAnswer {
    private static final int ROOM = 300;
    private static final int MOST = 5;
    /// A whole sentence of a readable length.
    private static final Pattern SENTENCE = Pattern.compile("(?=.{8,150}$).*[。！？!?.…][”’\"」』）)]*");

    private SummaryAnswer() {}

    /// Whether a retrieval holds one article that a summary is asked of.
    static boolean isAsked(Retrieval retrieval) {
        return retrieval.question().answerable().kind() instanceof Kind.Summary
                && retrieval.ofEachArticle().size() == 1;
    }

    /// The quoted sentences, a line for each, with their markers; empty where the article has no whole sentence.
    ///
    /// @param whole a retrieval of all passages of one article
    static String text(Retrieval whole) {
        List<Candidate> sentences = Candidate.byArticle(whole.hits()).getFirst().stream()
                .filter(sentence -> SENTENCE.matcher(sentence.text()).matches()).limit(MOST).toList();
        int[] left = {ROOM};
        return sentences.stream().takeWhile(sentence -> (left[0] -= sentence.text().length()) >= 0)
                .map(sentence -> sentence.cited(sentence.text())).collect(Collectors.joining("\n"));
    }
}
