package wenyuan.indexer.article;

import java.util.List;
import wenyuan.indexer.corpus.Rejection;

/// What one source file was read as.
///
/// @param articles in the order of the file
/// @param dropped what is in none of them
/// @param rejected objects of the file that could not be read
public record Reading(List<Article> articles, List<Dropped> dropped, List<Rejection> rejected) {
    public Reading {
        articles = List.copyOf(articles);
        dropped = List.copyOf(dropped);
        rejected = List.copyOf(rejected);
    }
}
