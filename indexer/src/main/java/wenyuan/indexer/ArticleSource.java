package wenyuan.indexer;

import java.util.List;
import wenyuan.indexer.article.Reading;

/// The corpus as the job sees it: files by name, each read when its turn comes, so that one at a time is in memory.
public interface ArticleSource {

    /// Names of the source files that are there now, in a fixed order.
    List<String> files();

    /// Reads one of [#files]. A file that cannot be read at all is a reading without articles and with one rejection
    /// that has no position.
    Reading read(String file);

    /// Length of one of [#files], for whoever waits for it; 0 where it cannot be told.
    long bytes(String file);
}
