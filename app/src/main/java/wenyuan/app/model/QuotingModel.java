package wenyuan.app.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.settings.ModelSettings;
import wenyuan.indexer.embed.Embedder;

/// Answers with the sentences of the sources that answer, best first, word for word.
public final class QuotingModel implements AnswerModel {
    public static final String NAME = ModelSettings.QUOTING;
    private static final Pattern LOOK_ALIKE = Pattern.compile("[\\[【]([\\s\\d,，、]+)[\\]】]");

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
        var question = prompt.retrieval().question();
        List<Candidate> chosen = Quotation.of(question, Candidates.of(prompt.retrieval()), embedder);
        if (chosen.isEmpty()) {
            return new Draft.NotFound("");
        }
        var draft = new StringBuilder();
        for (Candidate candidate : chosen) {
            String quoted = (draft.isEmpty() ? "" : "\n") + unmarked(candidate.text()) + "["
                    + candidate.source() + "]";
            text.accept(quoted);
            draft.append(quoted);
        }
        return new Draft.Written(draft.toString());
    }

    /// A source may itself hold what looks like a marker; in full-width brackets it reads the same and is none.
    static String unmarked(String quoted) {
        return LOOK_ALIKE.matcher(quoted).replaceAll("［$1］");
    }
}
