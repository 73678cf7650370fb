package wenyuan.indexer.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/// Where a model's two files are: on the class path or in a folder.
///
/// @param name tells the model from others: vectors of models with different names cannot be compared
/// @param weights the `.onnx` file
/// @param tokenizer the `tokenizer.json` that belongs to it
public record ModelFiles(String name, URL weights, URL tokenizer) {
    private static final String BGE_SMALL_ZH = "bge-small-zh-v1.5-q";
    private static final String TOKENIZER = "tokenizer.json";

    /// The model that comes with the program.
    static ModelFiles bgeSmallZh() {
        return bundled(BGE_SMALL_ZH, BGE_SMALL_ZH + ".onnx");
    }

    /// A model on the class path that reads the tokens of bge-small-zh-v1.5.
    ///
    /// @param weights the resource that holds the `.onnx` file
    /// @throws EmbeddingException when it is not on the class path
    public static ModelFiles bundled(String name, String weights) {
        return new ModelFiles(name, resource(weights), resource(BGE_SMALL_ZH + "-" + TOKENIZER));
    }

    /// The model in a folder: its one `.onnx` file and `tokenizer.json`.
    public static ModelFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new EmbeddingException(
                    "The model folder " + folder + " is not there or not a folder. Name one"
                            + " that holds an .onnx file and its " + TOKENIZER + ".");
        }
        List<Path> models = models(folder);
        if (models.size() != 1) {
            throw new EmbeddingException("The model folder " + folder + " holds " + models.size()
                    + " .onnx files. Leave exactly one in it.");
        }
        Path tokenizer = folder.resolve(TOKENIZER);
        if (!Files.isRegularFile(tokenizer)) {
            throw new EmbeddingException("The model folder " + folder + " has no " + TOKENIZER
                    + ". Put the one in it that belongs to " + models.getFirst().getFileName() + ".");
        }
        String name = folder.toAbsolutePath().normalize().getFileName() + "-"
                + sum(models.getFirst(), tokenizer);
        return new ModelFiles(name, url(models.getFirst()), url(tokenizer));
    }

    InputStream openTokenizer() throws IOException {
        return open(tokenizer).getInputStream();
    }

    /// The weights, outside of the heap, where they stay until the arena closes.
    public ByteBuffer readWeights(Arena arena) throws IOException {
        URLConnection connection = open(weights);
        try (ReadableByteChannel in = Channels.newChannel(connection.getInputStream())) {
            int size = Math.toIntExact(connection.getContentLengthLong());
            ByteBuffer buffer = arena.allocate(size).asByteBuffer();
            while (buffer.hasRemaining()) {
                if (in.read(buffer) < 0) {
                    throw new IOException(
                            weights + " ends after " + buffer.position() + " of " + size + " bytes");
                }
            }
            return buffer.flip();
        } catch (ArithmeticException e) {
            throw new IOException(weights + " is larger than 2 GB", e);
        }
    }

    private static URLConnection open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false); // otherwise the jar would stay open a second time
        return connection;
    }

    private static List<Path> models(Path folder) {
        List<Path> models = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(folder, "*.onnx")) {
            stream.forEach(models::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw new EmbeddingException("The model folder " + folder + " cannot be read: " + e.getMessage(),
                    e);
        }
        return models;
    }

    /// A checksum, so that another model in the same folder has another name.
    private static String sum(Path... files) {
        CRC32C sum = new CRC32C();
        for (Path file : files) {
            try (var in = new CheckedInputStream(Files.newInputStream(file), sum)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new EmbeddingException("The file " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static URL resource(String name) {
        URL url = ModelFiles.class.getResource("/" + name);
        if (url == null) {
            throw new EmbeddingException("The model file " + name + " is not on the class path."
                    + " Start the program with all of its libraries (the lib folder beside its jar).");
        }
        return url;
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new EmbeddingException("The file " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }
}
