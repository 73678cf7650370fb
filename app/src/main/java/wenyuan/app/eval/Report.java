package wenyuan.app.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;

/// What a measurement came to: a table, what was missed, and JSON.
public interface Report {
    /// Names of the fields are in snake_case.
    ObjectMapper JSON = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /// The figures as a table.
    String table();

    /// What did not come as it should, with what came instead; empty for none.
    String misses();

    /// Writes the report as JSON.
    default void write(Path file) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }
}
