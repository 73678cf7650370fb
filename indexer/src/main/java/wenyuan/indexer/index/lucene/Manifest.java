package wenyuan.indexer.index.lucene;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.IndexException;

/// How an index was made, kept in each of its commits. An index made otherwise is refused at opening.
///
/// @param schema version of documents and fields
/// @param analyzer names the analysis
/// @param model names the embedding model
/// @param dimension length of its vectors
record Manifest(String schema, String analyzer, String model, int dimension) {
    static final String SCHEMA = "2";

    private static final String SCHEMA_KEY = "wenyuan.schema";
    private static final String ANALYZER_KEY = "wenyuan.analyzer";
    private static final String MODEL_KEY = "wenyuan.embedding_model";
    private static final String DIMENSION_KEY = "wenyuan.embedding_dimension";

    /// Of an index that this program makes with that model.
    static Manifest of(String model, int dimension) {
        return new Manifest(SCHEMA, Analysis.NAME, model, dimension);
    }

    /// The manifest in a commit's user data; empty when the index is not one of Wenyuan's.
    static Optional<Manifest> in(Map<String, String> commit) {
        String dimension = commit.getOrDefault(DIMENSION_KEY, "");
        if (!commit.containsKey(SCHEMA_KEY) || !dimension.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional
                .of(new Manifest(commit.get(SCHEMA_KEY), commit.getOrDefault(ANALYZER_KEY, "unknown"),
                        commit.getOrDefault(MODEL_KEY, "unknown"), Integer.parseInt(dimension)));
    }

    /// As user data of a commit, with the counts for whoever looks into it.
    Map<String, String> with(Counts counts) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(SCHEMA_KEY, schema);
        data.put(ANALYZER_KEY, analyzer);
        data.put(MODEL_KEY, model);
        data.put(DIMENSION_KEY, Integer.toString(dimension));
        data.put("wenyuan.articles", Integer.toString(counts.articles()));
        data.put("wenyuan.passages", Integer.toString(counts.passages()));
        data.put("wenyuan.embedded", Integer.toString(counts.embedded()));
        return data;
    }

    /// @throws IndexException when the index in `folder`, of this manifest, is not as `wanted`
    void check(Path folder, Manifest wanted) {
        refuse(folder, "schema", schema, wanted.schema);
        refuse(folder, "text analysis", analyzer, wanted.analyzer);
        refuse(folder, "embedding model", model, wanted.model);
        refuse(folder, "vector dimension", Integer.toString(dimension), Integer.toString(wanted.dimension));
    }

    /// @throws IllegalArgumentException when a vector is not of the model's dimension
    void checkVector(float[] vector) {
        if (vector.length != dimension) {
            throw new IllegalArgumentException("a vector of " + vector.length + " numbers was given, " + model
                    + " makes vectors of " + dimension);
        }
    }

    private static void refuse(Path folder, String what, String found, String wanted) {
        if (!found.equals(wanted)) {
            throw new IndexException("the index in " + folder + " was made with " + what + " " + found
                    + ", this program uses " + wanted + "; " + Folder.HOW_TO_REBUILD);
        }
    }
}
