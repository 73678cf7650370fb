package wenyuan.app.quote;

import wenyuan.indexer.corpus.Span;

/// What is quoted of a sentence: all of it, or the run of its clauses that answers.
///
/// @param span where in the sentence it stands
record Quote(Candidate candidate, Span span) {

    String text() {
        return span.in(candidate.text());
    }

    /// Whether it stands right behind another in the article.
    boolean follows(Quote other) {
        return candidate.isOfTheSameArticle(other.candidate)
                && other.candidate.span().start() + other.span.end() == candidate.span().start()
                        + span.start();
    }
}
