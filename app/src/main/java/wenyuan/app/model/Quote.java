package wenyuan.app.model;

import wenyuan.indexer.corpus.Span;

/// What is quoted of a sentence: all of it, or the run of its clauses that answers.
///
/// @param span where in the sentence it stands
record Quote(Candidate candidate, Span span) {

    String text() {
        return span.in(candidate.text());
    }

    String folded() {
        return span.in(candidate.folded());
    }

    /// Whether it stands right behind another in the article.
    boolean follows(Quote other) {
        return candidate.article().id().equals(other.candidate.article().id())
                && other.candidate.span().start() + other.span.end() == candidate.span().start()
                        + span.start();
    }

    /// Whether it stands right behind another, or on the next line.
    boolean comesAfter(Quote other) {
        int end = other.candidate.span().start() + other.span.end();
        int start = candidate.span().start() + span.start();
        return candidate.article().id().equals(other.candidate.article().id())
                && (start == end || start == end + 1);
    }

    int length() {
        return span.length();
    }
}
