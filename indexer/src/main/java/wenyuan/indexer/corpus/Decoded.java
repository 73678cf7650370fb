package wenyuan.indexer.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes as text: UTF-8, UTF-16 or UTF-32 with its mark, or GB18030 where the result is Chinese. Decoding is strict,
/// but for the last character: a file that was cut off inside it ends in U+FFFD. The byte order mark is not part of
/// the text, so offsets count from behind it.
sealed interface Decoded {
    record Text(String text) implements Decoded {}

    /// The bytes are not text.
    ///
    /// @param reason what the file is instead, as the predicate of a sentence
    record NotText(String reason) implements Decoded {}

    static Decoded of(byte[] bytes) {
        if (bytes.length == 0) {
            return new NotText("is empty");
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return strict(bytes, mark.get().length(), mark.get().charset()).map(Decoded::text)
                    .orElseGet(() -> new NotText("begins with the mark of " + mark.get().charset()
                            + " but is not in that encoding; save it as UTF-8"));
        }
        Optional<String> binary = Binary.kind(bytes);
        if (binary.isPresent()) {
            return new NotText("looks like " + binary.get() + ", not text; convert it to text first");
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, 0, Charset.forName("GB18030")).filter(CommonChinese::is))
                .map(Decoded::text)
                .orElseGet(() -> new NotText(
                        "is not text in a known encoding (UTF-8, UTF-16, GB18030); save it as UTF-8"));
    }

    private static Decoded text(String text) {
        return text.isBlank() ? new NotText("is blank") : new Text(text);
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(1 << 13);
        var text = new StringBuilder(bytes.length / 3);
        while (true) {
            var result = decoder.decode(in, out, false);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                return Optional.empty();
            }
            if (result.isUnderflow()) {
                return withoutTornEnd(text, in.remaining());
            }
        }
    }

    /// Bytes left over are a torn character only where others of more than one byte came before it.
    private static Optional<String> withoutTornEnd(StringBuilder text, int left) {
        if (left == 0) {
            return Optional.of(text.toString());
        }
        boolean torn = text.chars().anyMatch(c -> c > 0x7f);
        return torn ? Optional.of(text.append('\ufffd').toString()) : Optional.empty();
    }
}
