package wenyuan.app.model;

import java.util.Set;
import wenyuan.indexer.corpus.Span;

/// A sentence of a source that may answer.
///
/// @param source number of the source it is quoted from
/// @param article id of the article it stands in
/// @param span where it stands in that article's canonical text
/// @param terms what it says, with half a voice what stands around it
/// @param around what its article's title and its neighbours say
record Candidate(int source, String article, Span span, String text, Set<String> terms, Set<String> around) {}
