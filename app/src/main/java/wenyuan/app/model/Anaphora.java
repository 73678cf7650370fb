package wenyuan.app.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sentences that begin by pointing back, 该, 其, 这, 他…: what they are about stands in the sentence before. So does what
/// an interview's answer answers.
final class Anaphora {
    private static final Pattern POINTS_BACK = Pattern
            .compile("^[\"“]?(?:该(?!不)|其(?![他它实余次间])|这(?!里|么)|此(?![外前后])|上述|前者|后者|[他她它](?!人|国|乡))");

    /// The turn of who answers in an interview; what is asked stands before it.
    private static final Pattern TURN = Pattern.compile("^\\p{IsHan}[\\p{IsHan}·]{1,11}:");
    private static final Pattern ASKED = Pattern.compile("[?？]\\s*$");

    private Anaphora() {}

    /// The sentence that tells what a quote is about; empty where the quote names it, or it was not found.
    static Optional<Candidate> before(Quote quote, List<Candidate> candidates) {
        if (quote.span().start() > 0) {
            return Optional.empty();
        }
        Candidate own = quote.candidate();
        if (TURN.matcher(quote.folded()).find()) {
            return candidates.stream().filter(other -> other.article().id().equals(own.article().id())
                    && other.span().end() + 1 == own.span().start()
                    && ASKED.matcher(other.folded()).find()).findFirst();
        }
        return POINTS_BACK.matcher(quote.folded()).find()
                ? candidates.stream().filter(other -> other.article().id().equals(own.article().id())
                        && other.span().end() == own.span().start()).findFirst()
                : Optional.empty();
    }
}
