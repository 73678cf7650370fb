package wenyuan.indexer.article;

import java.util.List;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.corpus.SourceFile;

/// Reads a source file with the first reader whose format it is. Safe to share between threads.
public final class Articles {
    private final List<ArticleReader> readers;

    /// Readers are asked in this order, so the one that takes any text comes last.
    public Articles(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// What the file was read as; ids are unique within it. Several files need one [UniqueIds] for all.
    public Reading read(SourceFile file) {
        for (ArticleReader reader : readers) {
            if (reader.reads(file)) {
                return new UniqueIds().admit(reader.read(file));
            }
        }
        return new Reading(List.of(), List.of(),
                List.of(new Rejection(file.name(), "", "The file is of no format that is read here.")));
    }
}
