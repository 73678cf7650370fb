package wenyuan.app.quote;

import wenyuan.indexer.corpus.Span;

/// A sentence with what the reader makes of it.
///
/// @param answer the best span inside the sentence
/// @param score how well the sentence answers, a logit: twice the window's answerability and the span's margin over no answer
record ReadSentence(Candidate sentence, Span answer, double score) {}
