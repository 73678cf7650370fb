package wenyuan.app.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wenyuan.app.answer.Outcome;
import wenyuan.app.archive.KeptAnswer.Making;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;
import wenyuan.indexer.index.Filter;

/// Kept answers as rows of the table.
final class AnswerRows {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final TypeReference<List<Exchange>> EXCHANGES = new TypeReference<>() {};

    private AnswerRows() {}

    /// The row's columns by name.
    static Map<String, Object> of(KeptAnswer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", answer.id());
        row.put("conversation", answer.conversation());
        row.put("question", answer.asked().text());
        row.put("history", json(answer.asked().history()));
        row.put("history_brought", answer.historyBrought());
        row.put("filters", json(answer.asked().filter()));
        row.put("passages", answer.asked().limit());
        row.put("outcome", answer.outcome().label());
        row.put("text", answer.text());
        row.put("model", answer.model());
        row.put("instructions", answer.making().instructions());
        row.put("message", answer.making().message());
        row.put("draft", answer.making().draft());
        row.put("response", answer.response());
        row.put("index_generation", answer.stamp().indexGeneration());
        row.put("asked_at", answer.stamp().askedAt().toString());
        return row;
    }

    static KeptAnswer answer(ResultSet row) throws SQLException {
        var asked = new Question(row.getString("question"), read(row.getString("history"), EXCHANGES),
                read(row.getString("filters"), new TypeReference<Filter>() {}), row.getInt("passages"));
        var making = new Making(row.getString("instructions"), row.getString("message"),
                row.getString("draft"));
        return new KeptAnswer(row.getString("id"), row.getString("conversation"), asked,
                row.getBoolean("history_brought"),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)), row.getString("text"),
                row.getString("model"), making, row.getString("response"), stamp(row));
    }

    static AnswerPage.Line line(ResultSet row) throws SQLException {
        return new AnswerPage.Line(row.getString("id"), row.getString("conversation"),
                row.getString("question"), row.getString("outcome"), row.getString("model"), stamp(row));
    }

    /// What a question's history takes from a row.
    record Turn(Exchange exchange, boolean historyBrought, List<Exchange> history) {}

    static Turn turn(ResultSet row) throws SQLException {
        return new Turn(new Exchange(row.getString("question"), row.getString("text")),
                row.getBoolean("history_brought"), read(row.getString("history"), EXCHANGES));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(Instant.parse(row.getString("asked_at")), row.getLong("index_generation"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a history and a filter can always be written", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) throws SQLException {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new SQLException("a kept answer has broken JSON", e);
        }
    }
}
