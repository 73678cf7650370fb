package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.reader.Reader;
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
        if (SummaryAnswer.isAsked(prompt.retrieval())) {
            String summary = SummaryAnswer.text(prompt.retrieval());
            if (!summary.isEmpty()) {
                return written(List.of(summary), text);
            }
        }
        Quotation quotation = Quotation.of(prompt.retrieval(), windows, answerability);
        boolean chinese = Chinese.isIn(prompt.retrieval().question().text());
        if (quotation.quotes().isEmpty()) {
            return new Draft.NotFound(quotation.reason().map(reason -> reason.sentence(chinese)).orElse(""));
        }
        return written(pieces(quotation, chinese), text);
    }

    private static Draft written(List<String> pieces, Consumer<String> text) {
        pieces.forEach(text);
        return new Draft.Written(String.join("", pieces));
    }

    /// The quotes, then what was not found. A line for each, so that checking finds the same quote again, but for a quote
    /// that goes on where the one before it ends.
    private static List<String> pieces(Quotation quotation, boolean chinese) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < quotation.quotes().size(); i++) {
            Quote quote = quotation.quotes().get(i);
            boolean sameLine = i == 0 || quote.follows(quotation.quotes().get(i - 1));
            pieces.add((sameLine ? "" : "\n") + Markers.unmarked(quote.text())
                    + Markers.of(quote.candidate().source()));
        }
        // A question states nothing, so that checking takes it for no claim.
        quotation.unanswered().forEach(part -> pieces.add((chinese ? "\n没有找到：" : "\nNot found: ")
                + Markers.unmarked(part.strip().replaceFirst("[？?]$", "")) + (chinese ? "？" : "?")));
        return pieces;
    }
}
