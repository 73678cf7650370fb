package wenyuan.indexer.corpus;

/// What became of a file of the corpus when it was asked for.
public sealed interface Loaded {

    /// The file is text.
    record Text(SourceFile file) implements Loaded {}

    /// The file is not text, or could not be read.
    record Rejected(Rejection rejection) implements Loaded {}
}
