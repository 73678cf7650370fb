package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads gold questions and hand-read pieces, one JSON object a line.
final class GoldFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// The hand-read pieces lie beside the questions under this name.
    private static final String PIECES = "articles.jsonl";

    private GoldFiles() {}

    /// @param paths files of questions, or folders of such files
    static List<GoldQuestion> questions(List<Path> paths) throws IOException {
        List<GoldQuestion> questions = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : Files.isDirectory(path) ? questionFiles(path) : List.of(path)) {
                lines(file).stream().map(GoldQuestion::of).forEach(questions::add);
            }
        }
        return List.copyOf(questions);
    }

    /// The pieces that lie beside the questions; none where there is no such file.
    static List<JsonNode> pieces(List<Path> paths) throws IOException {
        for (Path path : paths) {
            Path pieces = (Files.isDirectory(path) ? path : path.toAbsolutePath().resolveSibling(""))
                    .resolve(PIECES);
            if (Files.exists(pieces)) {
                return lines(pieces);
            }
        }
        return List.of();
    }

    private static List<Path> questionFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl") && !file.endsWith(PIECES)).sorted()
                    .toList();
        }
    }

    /// The objects of a file, one a line.
    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    objects.add(JSON.readTree(line));
                } catch (IOException e) {
                    throw new IOException(
                            file + " line " + number + " is not a JSON object: " + e.getMessage(), e);
                }
            }
        }
        return objects;
    }
}
