package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.reader.Reader;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.settings.ModelSettings;
import wenyuan.app.text.Chinese;
import wenyuan.app.text.Markers;
import wenyuan.indexer.index.PassageIndex;

/// Answers with the sentences of the sources that answer, best first, word for word.
public final class QuotingModel implements AnswerModel {
    public static final String NAME = ModelSettings.QUOTING;

    private final WindowReader windows;
    private final Answerability answerability;

    public QuotingModel(Reader reader, PassageIndex index) {
        this.windows = new WindowReader(reader, index::passages);
        this.answerability = new Answerability(index::article);
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
        Quotation quotation = Quotation.of(retrieval, windows, answerability);
        boolean chinese = Chinese.isIn(retrieval.question().text());
        if (quotation.reason().isPresent()) {
            RefusalReason reason = quotation.reason().get();
            return new Draft.NotFound(chinese ? reason.chinese() : reason.english());
        }
        List<String> pieces = pieces(quotation, chinese);
        pieces.forEach(text);
        return new Draft.Written(String.join("", pieces));
    }

    /// The quotes, then what was not found. A line for each, so that checking finds the same quote again, but for a quote
    /// that goes on where the one before it ends.
    private static List<String> pieces(Quotation quotation, boolean chinese) {
        List<String> pieces = new ArrayList<>();
        Optional<Quote> before = Optional.empty();
        for (Quote quote : quotation.quotes()) {
            pieces.add((before.map(quote::follows).orElse(true) ? "" : "\n")
                    + quote.candidate().cited(quote.text()));
            before = Optional.of(quote);
        }
        // A question states nothing, so that checking takes it for no claim.
        quotation.unanswered().forEach(part -> pieces.add((chinese ? "\n没有找到：" : "\nNot found: ")
                + Markers.unmarked(part.strip().replaceFirst("[？?]$", "")) + (chinese ? "？" : "?")));
        return pieces;
    }
}
