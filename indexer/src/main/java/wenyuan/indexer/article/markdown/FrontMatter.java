package wenyuan.indexer.article.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.indexer.article.field.Field;
import wenyuan.indexer.article.field.Metadata;
import wenyuan.indexer.article.field.Metadata.Entry;
import wenyuan.indexer.corpus.Span;

/// The YAML block between two lines of `---` at the beginning of a file.
///
/// @param problem why it is no YAML and was read line by line; empty where it is
public record FrontMatter(Span span, Metadata metadata, String problem) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern OPENING = Pattern.compile("\\s*+---[ \\t]*+\\R");
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*+$", Pattern.MULTILINE);
    private static final Pattern PAIR = Pattern.compile("^([^\\s:#\\-][^:\\r\\n]{0,60}):[ \\t]*+(.*+)$",
            Pattern.MULTILINE);
    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");
    private static final int LONGEST = 1 << 16;

    /// The front matter of the text; empty where it has none.
    static Optional<FrontMatter> of(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(text).region(opening.end(),
                Math.min(text.length(), opening.end() + LONGEST));
        if (!closing.find()) {
            return Optional.empty();
        }
        String yaml = text.substring(opening.end(), closing.start());
        if (!PAIR.matcher(yaml).find()) {
            return Optional.empty();
        }
        return Optional.of(read(new Span(opening.start(), closing.end()), yaml));
    }

    private static FrontMatter read(Span span, String yaml) {
        try {
            JsonNode root = YAML.readTree(yaml);
            List<Entry> entries = new ArrayList<>();
            root.properties().forEach(member -> entries(member.getKey(), values(member.getValue()), entries));
            return new FrontMatter(span, new Metadata(entries),
                    root.isObject() ? "" : "it is not a list of names and values");
        } catch (JsonProcessingException e) {
            List<Entry> entries = PAIR.matcher(yaml).results()
                    .map(pair -> new Entry(pair.group(1).strip(), unquoted(pair.group(2).strip())))
                    .filter(entry -> entry.value().codePoints().anyMatch(Character::isLetterOrDigit))
                    .toList();
            return new FrontMatter(span, new Metadata(entries), onOneLine(e.getOriginalMessage()));
        }
    }

    /// Several writers are one byline; of other lists each value counts by itself.
    private static void entries(String name, List<String> values, List<Entry> entries) {
        if (Field.BYLINE.rank(name) >= 0) {
            entries.add(new Entry(name, String.join("、", values)));
        } else {
            values.forEach(value -> entries.add(new Entry(name, value)));
        }
    }

    /// What is wrong, without the lines that show where.
    private static String onOneLine(String message) {
        return message.lines().filter(line -> !line.isBlank() && !line.startsWith(" "))
                .map(String::strip).collect(Collectors.joining(", ")) + ".";
    }

    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isValueNode()) {
            values.add(value.asText());
        } else if (value.isArray()) {
            value.forEach(element -> values.addAll(element.isArray() ? List.of() : values(element)));
        } else if (value.path("name").isValueNode()) {
            values.add(value.path("name").asText());
        }
        return values;
    }

    /// A quotation mark that is never closed may be what is wrong.
    private static String unquoted(String value) {
        return QUOTES.matcher(value).replaceAll("");
    }
}
