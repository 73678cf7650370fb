/// An interpreted question becomes a [Retrieval]: the passages that are likely to answer it, best first.
/// [Lanes] looks by words, by vectors and by titles, [Fusion] makes one list of what they find, [Duplicates] leaves out
/// reprints, and a [Reranker] reads the best again. [ListedArticles] lists articles, for questions that ask which there are.
/// Start at [Retriever].
@NullMarked
package wenyuan.app.retrieve;

import org.jspecify.annotations.NullMarked;
