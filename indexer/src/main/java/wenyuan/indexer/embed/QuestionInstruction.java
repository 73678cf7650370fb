package wenyuan.indexer.embed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a model wants in front of a question, as the file says that Sentence Transformers keep beside its weights:
/// `{"prompts": {"query": "…"}}`.
final class QuestionInstruction {
    private static final String FILE = "config_sentence_transformers.json";

    private QuestionInstruction() {}

    /// The instruction; empty where the folder has no such file, or the file none for questions.
    static String in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return "";
        }
        try {
            return new JsonMapper().readTree(file.toFile()).path("prompts").path("query").asText("");
        } catch (IOException e) {
            throw new EmbeddingException("The file " + file + " cannot be read: " + e.getMessage()
                    + ". Mend or remove it.", e);
        }
    }
}
