package wenyuan.indexer.index;

import wenyuan.indexer.passage.Passage;

/// A passage that one lane found.
///
/// @param score that lane's own score, greater is better, comparable within one search only
public record Match(Passage passage, float score) {}
