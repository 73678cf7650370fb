package wenyuan.indexer.embed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the smallest ONNX file there is: one node that gives back the numbers it gets, of the shape
/// `[texts, tokens]`. The field numbers are those of `onnx.proto`.
final class TinyModel {
    private static final int INT64 = 7;

    private TinyModel() {}

    static byte[] echoing(String input) {
        String output = "echo";
        byte[] node = join(text(1, input), text(2, output), text(4, "Identity"));
        byte[] graph = join(field(1, node), text(2, "tiny"), field(11, value(input)),
                field(12, value(output)));
        byte[] operators = join(text(1, ""), number(2, 13));
        return join(number(1, 8), field(7, graph), field(8, operators));
    }

    private static byte[] value(String name) {
        byte[] shape = join(field(1, text(2, "texts")), field(1, text(2, "tokens")));
        return join(text(1, name), field(2, field(1, join(number(1, INT64), field(2, shape)))));
    }

    private static byte[] number(int field, int value) {
        return new byte[]{(byte) (field << 3), (byte) value};
    }

    private static byte[] text(int field, String value) {
        return field(field, value.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] field(int field, byte[] value) {
        return join(new byte[]{(byte) (field << 3 | 2), (byte) value.length}, value);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
