package wenyuan.indexer.article;

import wenyuan.indexer.corpus.SourceFile;

/// Reads source files of one format. Readers have no state and may be shared between threads.
public interface ArticleReader {

    /// Whether the file's content, never its name, is of this reader's format.
    boolean reads(SourceFile file);

    /// Reads a file for which [#reads] said yes. Never throws for what the file says: what cannot be read is a
    /// rejection in the result.
    Reading read(SourceFile file);
}
