package wenyuan.app.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import wenyuan.app.verify.Claim;
import wenyuan.app.verify.Problem;
import wenyuan.app.verify.Sentence;

/// A checked sentence of an answer.
public record SentenceView(int start, int end, String verdict, double score, List<Integer> citations,
        List<Disagreement> problems, List<Part> claims) {

    /// Something that a claim and its source do not agree on.
    ///
    /// @param at where it stands in the checked text, if anywhere
    record Disagreement(String kind, String claimed, String found,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SpanView> at) {

        static Disagreement of(Problem problem) {
            return new Disagreement(problem.kind().label(), problem.claimed(), problem.found(),
                    problem.at().map(SpanView::of));
        }
    }

    /// A claim of the sentence.
    record Part(int start, int end, String verdict, double score, List<Integer> citations,
            List<Disagreement> problems) {

        static Part of(Claim claim) {
            return new Part(claim.span().start(), claim.span().end(), claim.verdict().label(), claim.score(),
                    claim.citations(), disagreements(claim.problems()));
        }
    }

    public static SentenceView of(Sentence sentence) {
        return new SentenceView(sentence.span().start(), sentence.span().end(), sentence.verdict().label(),
                sentence.score(), sentence.citations(), disagreements(sentence.problems()),
                sentence.claims().stream().map(Part::of).toList());
    }

    private static List<Disagreement> disagreements(List<Problem> problems) {
        return problems.stream().map(Disagreement::of).toList();
    }
}
