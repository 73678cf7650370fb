package wenyuan.indexer.corpus;

/// What a reader of the report is told of a file, or of an object in a file: that it could not be read, or how it was
/// read otherwise than it asks for. The job goes on and the report names it.
///
/// @param severity whether anything is missing because of it
/// @param file name of the source file
/// @param position where in the file, for a reader to find it ("object 12, line 40"); empty when it is the whole file
/// @param reason what is wrong and what to do, as a sentence; in one line
public record Rejection(Severity severity, String file, String position, String reason) {
    public Rejection {
        reason = reason.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /// What a file or an object lost.
    public Rejection(String file, String position, String reason) {
        this(Severity.LOSS, file, position, reason);
    }

    /// Tells what nothing was lost by.
    public static Rejection notice(String file, String position, String reason) {
        return new Rejection(Severity.NOTICE, file, position, reason);
    }

    /// The same of the same place, with more to say.
    public Rejection with(String more) {
        return new Rejection(severity, file, position, reason + " " + more);
    }

    /// Whether the index lacks something.
    public enum Severity {
        /// It could not be read and is not in the index.
        LOSS,
        /// It is in the index, read or named otherwise than it asks for.
        NOTICE
    }
}
