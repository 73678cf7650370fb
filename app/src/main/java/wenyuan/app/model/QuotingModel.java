package wenyuan.app.model;

import java.util.function.Consumer;
import wenyuan.app.prompt.Prompt;
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
        if (prompt.retrieval().listing()) {
            return Listing.draft(prompt.retrieval(), text);
        }
        var outcome = Quotation.of(prompt.retrieval(), embedder);
        if (outcome.quotes().isEmpty()) {
            return new Draft.NotFound(outcome.missing());
        }
        var draft = new StringBuilder();
        for (Quote quote : outcome.quotes()) {
            // A line of its own, so that checking finds the same quote again.
            String quoted = (draft.isEmpty() ? "" : "\n") + Markers.unmarked(quote.text())
                    + Markers.of(quote.candidate().source());
            text.accept(quoted);
            draft.append(quoted);
        }
        return new Draft.Written(draft.toString());
    }
}
