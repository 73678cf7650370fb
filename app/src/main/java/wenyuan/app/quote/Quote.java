package wenyuan.app.quote;

import wenyuan.indexer.corpus.Span;

/// What is quoted of a sentence: all of it, or the run of its clauses that answers.
///
/// @param span where in the sentence it stands
record Quote(Candidate candidate, Span span) {

    String text() {
        return span.in(candidate.text());
    }
}
