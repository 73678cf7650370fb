package wenyuan.app.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wenyuan.indexer.index.Counts;

/// How the program is, as `/api/health` tells it.
///
/// @param version of the program
/// @param rejected how many files and objects of the corpus could not be read
/// @param embeddingModel name of the model that made the vectors
/// @param models the models that a question can ask for, the default one first
/// @param progress of the indexing that is going on, or of the last one
/// @param failure why the last indexing failed, as a sentence; left out where it did not
public record Health(Status status, String version, @JsonUnwrapped Counts counts, int rejected,
        String embeddingModel, List<Model> models, Progress progress,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> failure) {
    public Health {
        models = List.copyOf(models);
    }

    /// Whether the index holds what the corpus folder holds.
    public enum Status {
        READY,
        INDEXING,
        FAILED;

        /// The name in the API.
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A model and whether it would answer now.
    public record Model(String name, boolean available) {}

    /// How much is done, of how much.
    public record Progress(int done, int total) {}
}
