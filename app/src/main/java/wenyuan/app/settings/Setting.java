package wenyuan.app.settings;

import java.util.Locale;

/// One thing that can be set.
public enum Setting {
    HOST("127.0.0.1"),
    PORT("8080"),
    CORPUS("seeds"),
    DATA("data"),
    PROMPTS(""),
    TODAY(""),
    EMBEDDING_MODEL(""),
    READER_MODEL(""),
    MODEL_PROVIDER(""),
    MODEL_URL(""),
    MODEL_NAME(""),
    /// A secret: there is no option for it, as others on the machine can read options.
    MODEL_KEY(""),
    RERANKER_URL(""),
    RERANKER_MODEL(""),
    /// A secret as well.
    RERANKER_KEY(""),
    /// Parts that are switched off to measure what they are worth.
    WITHOUT("");

    private final String otherwise;

    Setting(String otherwise) {
        this.otherwise = otherwise;
    }

    /// The environment variable that sets it.
    public String variable() {
        return "WENYUAN_" + name();
    }

    /// The command-line option that sets it.
    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The value where none is set; empty for none.
    String otherwise() {
        return otherwise;
    }

    /// The key of `wenyuan.yaml` that sets it.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
