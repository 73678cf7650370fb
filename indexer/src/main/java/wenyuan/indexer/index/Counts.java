package wenyuan.indexer.index;

/// What an index holds.
///
/// @param embedded how many of the passages have their vector
public record Counts(int articles, int passages, int embedded) {}
