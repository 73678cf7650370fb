package wenyuan.app.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes from texts of the corpus what would act on a document rather than stand in it.
final class Harmless {
    /// Embeddings, overrides and isolates, which turn around what follows; plain direction marks may stay.
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Harmless() {}

    /// The text with each sign that turns the direction of writing named instead, and without control characters.
    static String text(String text) {
        String named = TURNING.matcher(text)
                .replaceAll(sign -> "‹U+%04X›".formatted((int) sign.group().charAt(0)));
        return CONTROL.matcher(named).replaceAll("\uFFFD");
    }

    /// The same in one line.
    static String line(String text) {
        return text(text.replaceAll("\\s+", " ").strip());
    }

    /// An address that one may follow: of the web, and written as addresses are.
    static Optional<String> link(String url) {
        try {
            var address = new URI(url.strip());
            boolean web = "http".equalsIgnoreCase(address.getScheme())
                    || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
