package wenyuan.app.settings;

import java.nio.file.Path;

/// Which model reads windows of text for a question.
public sealed interface ReaderSetting {

    /// The one that comes with the program.
    record Bundled() implements ReaderSetting {}

    /// The one in a folder.
    record InFolder(Path folder) implements ReaderSetting {}

    /// No model: shared words are counted instead.
    record None() implements ReaderSetting {}
}
