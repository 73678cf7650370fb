package wenyuan.app.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sentences that begin by pointing back, 该, 其, 这, 他…: what they are about stands in the sentence before.
final class Anaphora {
    private static final Pattern POINTS_BACK = Pattern
            .compile("^[\"“]?(?:该(?!不)|其(?![他它实余次间])|这(?!里|么)|此(?![外前后])|上述|前者|后者|[他她它](?!人|国|乡))");

    private Anaphora() {}

    /// The sentence that tells what a quote is about; empty where the quote names it, or it was not found.
    static Optional<Candidate> before(Quote quote, List<Candidate> candidates) {
        if (!POINTS_BACK.matcher(quote.folded()).find() || quote.span().start() > 0) {
            return Optional.empty();
        }
        Candidate own = quote.candidate();
        return candidates.stream().filter(other -> other.article().id().equals(own.article().id())
                && other.span().end() == own.span().start()).findFirst();
    }
}
