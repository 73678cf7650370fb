package wenyuan.indexer.article.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.article.field.Field;
import wenyuan.indexer.article.json.JsonParsing.Parsed;

/// Tells a list of news from the object around it: `{"status": "ok", "data": {"articles": [{…}, …]}}`.
public final class JsonEnvelope {
    /// Lists that are looked at before giving up.
    private static final int MOST_LISTS = 64;
    /// A member whose value is a list of objects. Inside a string its quotation mark would be escaped.
    private static final Pattern LIST = Pattern.compile("(?<!\\\\)\"\\s*+:\\s*+\\[\\s*+(?=\\{)");
    private static final Pattern STRING_MEMBER = Pattern
            .compile("(?<!\\\\)\"([^\"\\\\]{1,40})\"\\s*+:\\s*+\"");

    private JsonEnvelope() {}

    /// Whether the object has a title or a text of its own.
    static boolean isNews(JsonObject object) {
        return has(object, Field.TITLE) || has(object, Field.TEXT);
    }

    /// Where the list begins, behind its bracket; empty where the text does not begin with an object around one.
    static Optional<Integer> list(String text) {
        int brace = text.indexOf('{');
        if (brace < 0 || !text.substring(0, brace).isBlank()) {
            return Optional.empty();
        }
        Parsed outer = JsonParsing.object(text, brace, text.length());
        Matcher lists = LIST.matcher(text);
        for (int i = 0; i < MOST_LISTS && lists.find(); i++) {
            boolean titled;
            switch (outer) {
                case Parsed.Good(JsonObject object) -> {
                    if (has(object, Field.TEXT) || lists.start() >= object.span().end()) {
                        return Optional.empty();
                    }
                    titled = has(object, Field.TITLE);
                }
                case Parsed.Broken _ -> {
                    String before = text.substring(brace, lists.start());
                    if (names(before, Field.TEXT)) {
                        return Optional.empty();
                    }
                    titled = names(before, Field.TITLE);
                }
            }
            if (isNewsAt(text, lists.end(), titled)) {
                return Optional.of(lists.end());
            }
        }
        return Optional.empty();
    }

    /// Where the object around the list has a title itself, only what has title and text is news: a list of links has
    /// titles too.
    private static boolean isNewsAt(String text, int brace, boolean outerIsTitled) {
        return JsonParsing.object(text, brace, text.length()) instanceof Parsed.Good(JsonObject first)
                && (outerIsTitled ? has(first, Field.TITLE) && has(first, Field.TEXT) : isNews(first));
    }

    private static boolean has(JsonObject object, Field field) {
        return object.members().stream()
                .anyMatch(member -> !member.nested() && !member.pieces().isEmpty()
                        && field.rank(member.name()) >= 0);
    }

    private static boolean names(String json, Field field) {
        return STRING_MEMBER.matcher(json).results().anyMatch(match -> field.rank(match.group(1)) >= 0);
    }
}
