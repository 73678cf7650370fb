package wenyuan.app.archive;

import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says as a sentence why the file of an archive cannot be used.
final class Failure {
    private Failure() {}

    static String of(Path file, Throwable failure) {
        return "the answers in " + file + " cannot be used: " + reason(failure);
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return reason(sqlite.getResultCode()) + " (" + sqlite.getMessage() + ")";
            }
        }
        return failure + "; see whether the folder may be written and the disk has room";
    }

    private static String reason(SQLiteErrorCode code) {
        // the lowest byte is the kind, the others tell it apart
        int kind = code.code & 0xff;
        if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full; make room";
        }
        if (kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "another program has locked the file; end that one";
        }
        if (kind == SQLiteErrorCode.SQLITE_CORRUPT.code || kind == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "the file is damaged; stop the program and move the file away";
        }
        if (kind == SQLiteErrorCode.SQLITE_READONLY.code || kind == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || kind == SQLiteErrorCode.SQLITE_PERM.code) {
            return "the file or its folder may not be written; give this user the right to";
        }
        return "reading or writing failed; see whether the disk is well and has room";
    }
}
