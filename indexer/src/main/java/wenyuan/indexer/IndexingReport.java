package wenyuan.indexer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.index.Counts;

/// What a run of the job did.
///
/// @param articlesPerFile how many articles of each source file are in the index, in file order
/// @param rejected what is missing from the index
/// @param notices what is in the index otherwise than its file asks for
/// @param added articles that were new or changed
/// @param removed articles that left the index
/// @param unchanged articles that stayed as they were, those kept of a file that cannot be read now among them
/// @param embedded passages embedded in this run
public record IndexingReport(Map<String, Integer> articlesPerFile, List<Dropped> dropped,
        List<Rejection> rejected, List<Rejection> notices,
        int added, int removed, int unchanged, int embedded, Counts counts, Duration duration) {}
