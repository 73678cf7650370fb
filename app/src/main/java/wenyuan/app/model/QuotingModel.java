package wenyuan.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.quote.SummaryAnswer;
import wenyuan.app.settings.ModelSettings;
import wenyuan.app.text.Markers;
import wenyuan.indexer.embed.Embedder;

/// Answers with the sentences of the sources that answer, best first, word for word.
public final class QuotingModel implements AnswerModel {
    public static final String NAME = ModelSettings.QUOTING;

    private final Embedder embedder;

    public QuotingModel(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Draft draft(Prompt prompt, Consumer<String> text) {
        if (SummaryAnswer.isAsked(prompt.retrieval())) {
            String summary = SummaryAnswer.text(prompt.retrieval());
            if (!summary.isEmpty()) {
                return written(List.of(summary), text);
            }
        }
        var outcome = Quotation.of(prompt.retrieval(), embedder);
        if (outcome.quotes().isEmpty()) {
            return new Draft.NotFound(outcome.missing());
        }
        return written(pieces(outcome), text);
    }

    private static Draft written(List<String> pieces, Consumer<String> text) {
        pieces.forEach(text);
        return new Draft.Written(String.join("", pieces));
    }

    /// The quotes, then what was not found. A line for each, so that checking finds the same quote again, but for a quote
    /// that goes on where the one before it ends.
    private static List<String> pieces(Quotation.Outcome outcome) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < outcome.quotes().size(); i++) {
            Quote quote = outcome.quotes().get(i);
            boolean sameLine = i == 0 || quote.follows(outcome.quotes().get(i - 1));
            pieces.add((sameLine ? "" : "\n") + Markers.unmarked(quote.text())
                    + Markers.of(quote.candidate().source()));
        }
        // A question states nothing, so that checking takes it for no claim.
        outcome.untold().forEach(part -> pieces.add("\n没有找到：" + Markers.unmarked(part)
                + (part.endsWith("？") || part.endsWith("?") ? "" : "？")));
        return pieces;
    }
}
