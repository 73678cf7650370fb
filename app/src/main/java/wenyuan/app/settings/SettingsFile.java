package wenyuan.app.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What `wenyuan.yaml` says; each part may be missing.
record SettingsFile(@Nullable String host, @Nullable String port, @Nullable String corpus,
        @Nullable String data,
        @Nullable String prompts, @Nullable String today, @Nullable String embeddingModel,
        @Nullable String readerModel, @Nullable String rerankerUrl, @Nullable String rerankerModel,
        @Nullable String rerankerKey,
        @Nullable List<Model> models) {
    static final String NAME = "wenyuan.yaml";
    private static final SettingsFile EMPTY = new SettingsFile(null, null, null, null, null, null, null,
            null, null, null, null, null);
    private static final ObjectMapper MAPPER = YAMLMapper
            .builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // a name with nothing after it sets nothing
            .withCoercionConfig(LogicalType.Collection, SettingsFile::emptyIsNone)
            .withCoercionConfig(LogicalType.POJO, SettingsFile::emptyIsNone).build();

    private static void emptyIsNone(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
    }

    /// A language model as the file names it.
    record Model(@Nullable String name, @Nullable String provider, @Nullable String url,
            @Nullable String model,
            @Nullable String key, @Nullable String keyEnv) {

        @Override
        public String toString() {
            return "model " + name;
        }
    }

    /// Reads the file of a folder; where there is none, nothing is set.
    static SettingsFile read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return EMPTY;
        }
        try {
            var documents = MAPPER.readerFor(SettingsFile.class).<SettingsFile>readValues(file.toFile())
                    .readAll()
                    .stream().filter(Objects::nonNull).toList();
            if (documents.size() > 1) {
                throw new InvalidSettings(NAME + " holds several documents; leave one, without ---");
            }
            return documents.isEmpty() ? EMPTY : documents.getFirst();
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidSettings(
                    NAME + place(e.getLocation()) + ": there is no setting '" + e.getPropertyName()
                            + "'; there are " + known(e));
        } catch (JsonMappingException e) {
            throw new InvalidSettings(
                    NAME + place(e.getLocation()) + ": " + path(e) + " is not what it should be");
        } catch (JacksonException e) {
            // its message may quote the line, which may hold a key
            throw new InvalidSettings(
                    NAME + place(e.getLocation()) + ": this is not YAML; mind indents, colons and"
                            + " keys that stand twice");
        } catch (IOException e) {
            throw new InvalidSettings(NAME + " cannot be read: " + e.getMessage());
        }
    }

    String value(Setting setting) {
        String value = switch (setting) {
            case HOST -> host;
            case PORT -> port;
            case CORPUS -> corpus;
            case DATA -> data;
            case PROMPTS -> prompts;
            case TODAY -> today;
            case EMBEDDING_MODEL -> embeddingModel;
            case READER_MODEL -> readerModel;
            case RERANKER_URL -> rerankerUrl;
            case RERANKER_MODEL -> rerankerModel;
            case RERANKER_KEY -> rerankerKey;
            case MODEL_PROVIDER, MODEL_URL, MODEL_NAME, MODEL_KEY, WITHOUT -> "";
        };
        return value == null ? "" : value;
    }

    List<Model> modelsOrNone() {
        return models == null ? List.of() : models.stream().filter(Objects::nonNull).toList();
    }

    private static String known(UnrecognizedPropertyException e) {
        var known = Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of());
        return known.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream().map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "the whole" : path;
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr();
    }
}
