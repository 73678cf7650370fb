package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.quote.Quoter.Quotation;
import wenyuan.app.reader.Reader;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.settings.ModelSettings;
import wenyuan.app.text.Language;
import wenyuan.app.text.Markers;
import wenyuan.indexer.index.PassageIndex;

/// Answers with the sentences of the sources that answer, best first, word for word.
public final class QuotingModel implements AnswerModel {
    public static final String NAME = ModelSettings.QUOTING;

    private final Quoter quoter;

    public QuotingModel(Reader reader, PassageIndex index) {
        this.quoter = new Quoter(new WindowReader(reader, index::passages), index::article);
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
        Retrieval retrieval = prompt.retrieval();
        String summary = SummaryAnswer.isAsked(retrieval) ? SummaryAnswer.text(retrieval) : "";
        if (!summary.isEmpty()) {
            text.accept(summary);
            return new Draft.Written(summary);
        }
        Quotation quotation = quoter.quotation(retrieval);
        var language = Language.of(retrieval.question().text());
        if (quotation.reason().isPresent()) {
            return new Draft.NotFound(quotation.reason().get().in(language));
        }
        List<String> pieces = pieces(quotation, language);
        pieces.forEach(text);
        return new Draft.Written(String.join("", pieces));
    }

    /// The quotes, then what was not found; a line for each, so that checking finds the same quote again.
    private static List<String> pieces(Quotation quotation, Language language) {
        List<String> pieces = new ArrayList<>();
        for (Quote quote : quotation.quotes()) {
            pieces.add((pieces.isEmpty() ? "" : "\n") + quote.candidate().cited(quote.text()));
        }
        // A question states nothing, so that checking takes it for no claim.
        quotation.unanswered().forEach(part -> pieces.add("\n" + language.say("quote.not-found",
                Markers.unmarked(part.strip().replaceFirst("[？?]$", "")))));
        return pieces;
    }
}
