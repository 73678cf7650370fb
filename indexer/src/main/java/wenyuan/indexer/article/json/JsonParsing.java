package wenyuan.indexer.article.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.article.json.JsonObject.Member;
import wenyuan.indexer.article.json.JsonObject.Piece;
import wenyuan.indexer.article.text.TextWindow;
import wenyuan.indexer.corpus.Span;

/// Parses one object of a JSON text. Forgives what harms nothing: line ends and control characters in strings, needless
/// escapes, a comma too many, numbers that are not numbers.
public final class JsonParsing {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    /// What nested objects call their text: `{"author": {"name": …}}`, `{"content": [{"text": …}]}`.
    private static final Set<String> NESTED = Set.of("name", "text", "content", "value", "名称", "内容");

    private static final Pattern WORD = Pattern.compile("[\\w.+-]++");

    private JsonParsing() {}

    /// What became of an attempt to parse an object.
    sealed interface Parsed {
        /// There is one.
        record Good(JsonObject object) implements Parsed {}

        /// There is no whole object.
        ///
        /// @param at offset of the character at which that was clear
        record Broken(int at, String reason) implements Parsed {}
    }

    /// Parses the object that begins at `start` and ends before `limit`.
    static Parsed object(String text, int start, int limit) {
        try (JsonParser parser = FACTORY.createParser(new TextWindow(text, start, limit))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Parsed.Broken(start, "no object begins here");
            }
            List<Member> members = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                members.add(new Member(name, value.isStructStart(), pieces(parser, value, start)));
            }
            return new Parsed.Good(new JsonObject(new Span(start, end(parser, start)), members));
        } catch (JsonProcessingException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            return new Parsed.Broken((int) Math.min(limit, start + Math.max(0, offset)),
                    e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string does not fail", e);
        }
    }

    /// The end of the string, number or word that begins at `start`; `start` where none does.
    static int scalarEnd(String text, int start) {
        if (text.charAt(start) != '"') {
            Matcher word = WORD.matcher(text).region(start, text.length());
            return word.lookingAt() ? word.end() : start;
        }
        try (JsonParser parser = FACTORY.createParser(new TextWindow(text, start, text.length()))) {
            parser.nextToken();
            parser.finishToken();
            return end(parser, start);
        } catch (JsonProcessingException _) {
            return start;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string does not fail", e);
        }
    }

    private static List<Piece> pieces(JsonParser parser, JsonToken first, int start) throws IOException {
        List<Piece> pieces = new ArrayList<>(1);
        if (!first.isStructStart()) {
            addScalar(pieces, parser, first, start);
            return pieces;
        }
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && isText(parser)) {
                addScalar(pieces, parser, token, start);
            }
        }
        return pieces;
    }

    private static boolean isText(JsonParser parser) throws IOException {
        String name = parser.currentName();
        return name == null || parser.getParsingContext().inArray()
                || NESTED.contains(name.toLowerCase(Locale.ROOT));
    }

    private static void addScalar(List<Piece> pieces, JsonParser parser, JsonToken token, int start)
            throws IOException {
        int at = start + (int) parser.currentTokenLocation().getCharOffset();
        if (token == JsonToken.VALUE_STRING) {
            parser.finishToken();
            pieces.add(new Piece(new Span(at + 1, end(parser, start) - 1), true));
        } else if (token.isNumeric()) {
            pieces.add(new Piece(new Span(at, at + parser.getText().length()), false));
        }
    }

    private static int end(JsonParser parser, int start) {
        return start + (int) parser.currentLocation().getCharOffset();
    }
}
