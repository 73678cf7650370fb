package wenyuan.app.http.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of the page, read.
public final class StaticFile {
    private static final int TAG_DIGITS = 16;

    private final byte[] bytes;
    private final String type;
    private final String caching;
    private final String etag;

    private StaticFile(byte[] bytes, String type, String caching, String etag) {
        this.bytes = bytes;
        this.type = type;
        this.caching = caching;
        this.etag = etag;
    }

    /// @param bytes given away by the caller
    /// @param caching what the header Cache-Control says of it
    static StaticFile of(byte[] bytes, String type, String caching) {
        try {
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            // weak, as the bytes sent may be compressed
            return new StaticFile(bytes, type, caching, "W/\"" + hash.substring(0, TAG_DIGITS) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    String type() {
        return type;
    }

    String caching() {
        return caching;
    }

    String etag() {
        return etag;
    }
}
