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

    int length() {
        return span.length();
    }
}
