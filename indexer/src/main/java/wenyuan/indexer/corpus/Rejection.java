package wenyuan.indexer.corpus;

/// A file, or an object in a file, that could not be read. The job goes on without it and the report names it.
///
/// @param file name of the source file
/// @param position where in the file, for a reader to find it ("object 12, line 40"); empty when it is the whole file
/// @param reason what is wrong and what to do, as a sentence
public record Rejection(String file, String position, String reason) {}
