package wenyuan.app.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/// A file named on the command line that cannot be read.
final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String file, IOException cause) {
        super(cause instanceof NoSuchFileException
                ? "there is no file " + file + "; name the file that has the text, or - for standard input"
                : "the file " + file + " cannot be read as UTF-8 text: " + cause.getMessage(), cause);
    }
}
