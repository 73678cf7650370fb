package wenyuan.app.http;

import java.util.List;
import wenyuan.app.answer.Problem;
import wenyuan.app.answer.Sentence;

/// A checked sentence of an answer.
record SentenceView(int start, int end, String verdict, double score, List<Integer> citations,
        List<Disagreement> problems) {

    /// Something that the sentence and its source do not agree on.
    record Disagreement(String kind, String claimed, String found) {

        static Disagreement of(Problem problem) {
            return new Disagreement(problem.kind().label(), problem.claimed(), problem.found());
        }
    }

    static SentenceView of(Sentence sentence) {
        return new SentenceView(sentence.span().start(), sentence.span().end(), sentence.verdict().label(),
                sentence.score(), sentence.citations(),
                sentence.problems().stream().map(Disagreement::of).toList());
    }
}
