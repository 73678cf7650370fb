package wenyuan.indexer.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Tells what a file that is not text looks like, from its first bytes or from bytes that no text has.
final class Binary {
    private static final int SAMPLE = 1 << 16;

    private static final List<Magic> MAGICS = List.of(new Magic("%PDF-", "a PDF document"),
            new Magic("PK\u0003\u0004", "a ZIP archive or an Office document"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
            new Magic("{\\rtf", "an RTF document"),
            new Magic("\u0089PNG", "a PNG image"), new Magic("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Magic("GIF8", "a GIF image"), new Magic("II*\0", "a TIFF image"),
            new Magic("MM\0*", "a TIFF image"),
            new Magic("RIFF", "a sound, a film or a WebP image"), new Magic("\u001f\u008b", "a gzip archive"),
            new Magic("BZh", "a bzip2 archive"), new Magic("7z\u00bc\u00af", "a 7-Zip archive"),
            new Magic("Rar!", "a RAR archive"), new Magic("\u00fd7zXZ", "an XZ archive"),
            new Magic("SQLite format 3\0", "an SQLite database"), new Magic("\u007fELF", "a program"),
            new Magic("\u00ca\u00fe\u00ba\u00be", "a Java class"));

    private Binary() {}

    private record Magic(String bytes, String kind) {}

    /// What the bytes look like; empty where they may be text.
    static Optional<String> kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGICS) {
            if (start.startsWith(magic.bytes())) {
                return Optional.of(magic.kind());
            }
        }
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return Optional.of("binary data (byte " + i + " is NUL)");
            }
        }
        return Optional.empty();
    }
}
