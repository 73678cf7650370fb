package wenyuan.indexer.embed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/// Lays the model that comes with the program out in a folder, as a user would.
final class BundledFiles {
    private BundledFiles() {}

    static Path weights(Path folder) throws IOException {
        return copy(ModelFiles.bgeSmallZh().weights(), folder.resolve("model.onnx"));
    }

    static Path tokenizer(Path folder) throws IOException {
        return copy(ModelFiles.bgeSmallZh().tokenizer(), folder.resolve("tokenizer.json"));
    }

    private static Path copy(URL from, Path to) throws IOException {
        try (InputStream in = from.openStream()) {
            Files.copy(in, to);
        }
        return to;
    }
}
