package wenyuan.app.model;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.settings.ModelSettings;
import wenyuan.indexer.embed.Embedder;

/// Answers with the sentences of the sources that answer, best first, word for word.
public final class QuotingModel implements AnswerModel {
    public static final String NAME = ModelSettings.QUOTING;
    private static final Pattern LOOK_ALIKE = Pattern.compile("[\\[【]([\\s\\d,，、]+)[\\]】]");
    /// What is quoted of a sentence without its end gets a line of its own, so that it is no part of the next.
    private static final Pattern ENDED = Pattern.compile("[。！？!?…][”’」』）)]*$");

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
        var question = prompt.retrieval().question();
        var outcome = Quotation.of(question, Candidates.of(prompt.retrieval()), embedder);
        if (outcome.quotes().isEmpty()) {
            return new Draft.NotFound(outcome.missing());
        }
        var draft = new StringBuilder();
        for (Quote quote : outcome.quotes()) {
            String quoted = unmarked(quote.text()) + "[" + quote.candidate().source() + "]"
                    + (ENDED.matcher(quote.text()).find() ? "" : "\n");
            text.accept(quoted);
            draft.append(quoted);
        }
        return new Draft.Written(draft.toString());
    }

    /// A source may itself hold what looks like a marker; in full-width brackets it reads the same and is none.
    private static String unmarked(String quoted) {
        return LOOK_ALIKE.matcher(quoted).replaceAll("［$1］");
    }
}
