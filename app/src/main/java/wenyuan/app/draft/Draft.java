package wenyuan.app.draft;

/// What a model made of a prompt, unverified.
public sealed interface Draft {

    /// A text with markers `[n]` that name sources of the prompt.
    record Written(String text) implements Draft {}

    /// The sources do not tell.
    ///
    /// @param reason what is missing, as a sentence for the asker
    record NotFound(String reason) implements Draft {}
}
