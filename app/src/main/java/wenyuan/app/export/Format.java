package wenyuan.app.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an answer can be exported as.
public enum Format {
    MARKDOWN("md", "text/markdown;charset=utf-8"),
    HTML("html", "text/html;charset=utf-8"),
    JSON("json", "application/json");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The name in the API.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the names of such files end in.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The format of that name in the API.
    public static Optional<Format> of(String label) {
        return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
    }
}
