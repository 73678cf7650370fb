package wenyuan.indexer.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.passage.Passage;

/// Articles and their passages, written by one process and searched by any. Safe for use by many threads; whoever
/// opens it closes it. Searches see what was written, committed or not, as soon as [#refresh] was called; other
/// processes see only commits. A commit is all or nothing: after a crash, the last one is what there is. Every method
/// throws [IndexException] when the folder fails it.
public interface PassageIndex extends AutoCloseable {

    /// Passages by words, best first; ties by passage id. All of the question is words, whatever signs are in it.
    List<Match> byWords(String question, Filter filter, int limit);

    /// Passages by nearness of their vectors, best first; ties by passage id. Passages not embedded yet are not found.
    /// The score is `(1 + cosine) / 2`, the same in every search.
    List<Match> byVector(float[] question, Filter filter, int limit);

    /// Whole articles by words, best first; ties by id.
    List<ArticleMatch> articlesByWords(String question, Filter filter, int limit);

    Optional<Article> article(String id);

    /// Articles that hold all the words asked for, in title or text.
    ArticleList articles(ArticleQuery query);

    /// How many articles hold all the words, in title or text: Han characters in neighbouring pairs.
    int articlesHolding(String words);

    /// An article's passages in order; empty when there is no such article.
    List<Passage> passages(String articleId);

    Counts counts();

    /// Which commit searches see, or go on from where they see what is not committed yet: a greater number is later.
    /// Counts anew in an index made anew.
    long generation();

    /// What the articles have in common. Gathered once for each refresh.
    Overview overview();

    /// The words of the articles. Gathered once for each refresh.
    Vocabulary vocabulary();

    /// Fingerprint (see [#put]) of every article, by id.
    Map<String, String> fingerprints();

    /// Ids of the articles of a source file.
    Set<String> articleIds(String file);

    /// Adds an article with its passages, which are not embedded yet; takes the place of an article with the same id.
    ///
    /// @param fingerprint hash of all that the caller wants to be able to tell apart
    void put(Article article, List<Passage> passages, String fingerprint);

    /// Takes the place of an article with the same id and leaves its passages and their vectors as they are: for a
    /// change that no passage shows, such as another place in the source file.
    void relocate(Article article, String fingerprint);

    /// Takes an article out, with its passages and their vectors.
    void remove(String articleId);

    /// Passages without a vector, as of the last refresh, at most `limit`, shorter ones first.
    List<Passage> unembedded(int limit);

    /// Gives passages their vectors, both in the same order.
    void embed(List<Passage> passages, List<float[]> vectors);

    /// Makes what was written visible to searches of this process.
    void refresh();

    /// Makes all that was written permanent and visible.
    void commit();

    /// Forgets what was written since the last commit. Searches go on meanwhile.
    void rollback();

    /// Forgets what was written since the last commit and lets the folder go.
    @Override
    void close();
}
