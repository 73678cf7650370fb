package wenyuan.app.cli;

import java.util.List;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.Outcome;
import wenyuan.app.conflict.Conflict;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.verify.Citation;

/// An answer as a person reads it: the text, where the articles disagree, then what it cites or, when the corpus does not tell, what is nearest.
record AnswerText(Answer answer) {
    private static final int NEAREST = 3;

    String text() {
        var text = new StringBuilder(answer.text()).append('\n');
        for (String note : answer.retrieval().question().notes()) {
            text.append("(").append(note).append(")\n");
        }
        for (Conflict conflict : answer.conflicts()) {
            text.append("\nThe articles disagree:\n");
            conflict.values().forEach(value -> text.append("- ").append(value.value()).append("  ")
                    .append(HitText.head(value.article())).append('\n'));
        }
        List<Hit> near = answer.outcome() == Outcome.NOT_FOUND ? answer.retrieval().near() : List.of();
        if (!near.isEmpty()) {
            text.append("\nNearest:\n");
            near.stream().limit(NEAREST).forEach(hit -> text.append("- ").append(HitText.brief(hit)));
        }
        if (answer.outcome() != Outcome.NOT_FOUND) {
            text.append("\nSources:\n");
            answer.citations().forEach(citation -> text.append(line(citation)));
        }
        return text.toString().stripTrailing();
    }

    private static String line(Citation citation) {
        return "[%d] %s %s%n    “%s”%n".formatted(citation.n(), VerdictSign.of(citation.verdict()),
                HitText.head(citation.article()),
                citation.quote().strip());
    }
}
