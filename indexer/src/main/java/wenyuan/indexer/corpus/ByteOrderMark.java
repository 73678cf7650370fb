package wenyuan.indexer.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The mark at the beginning of a file that names its encoding.
///
/// @param bytes the mark, one character per byte
record ByteOrderMark(String bytes, Charset charset) {
    /// UTF-32LE stands before UTF-16LE, whose mark is the beginning of its own.
    private static final List<ByteOrderMark> MARKS = List.of(
            new ByteOrderMark("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8),
            new ByteOrderMark("\u00ff\u00fe\0\0", StandardCharsets.UTF_32LE),
            new ByteOrderMark("\0\0\u00fe\u00ff", StandardCharsets.UTF_32BE),
            new ByteOrderMark("\u00ff\u00fe", StandardCharsets.UTF_16LE),
            new ByteOrderMark("\u00fe\u00ff", StandardCharsets.UTF_16BE));

    static Optional<ByteOrderMark> of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 4), StandardCharsets.ISO_8859_1);
        return MARKS.stream().filter(mark -> start.startsWith(mark.bytes)).findFirst();
    }

    int length() {
        return bytes.length();
    }
}
