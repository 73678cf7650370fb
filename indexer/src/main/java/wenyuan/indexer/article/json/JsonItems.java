package wenyuan.indexer.article.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenyuan.indexer.article.json.JsonParsing.Parsed;
import wenyuan.indexer.corpus.Span;

/// Finds the objects of a JSON text one by one, so that a broken one does not take the others with it: a list, one
/// object, an object around a list, or objects line by line.
///
/// After damage it goes on at the next brace at which a whole object begins that looks like those read before: at least
/// half of the two objects' members have the same names. (Such a brace is not inside a string: there its quotation
/// marks would be escaped.) What lies between is one broken item.
public final class JsonItems {
    private static final double ALIKE = 0.5;
    private static final int MOST_SHAPES = 32;
    private static final int LEAST_WINDOW = 1 << 16;
    /// How often the text may be read in vain before attempts are kept short, so that malice costs linear time.
    private static final int PATIENCE = 4;

    private final String text;
    private final List<Item> items = new ArrayList<>();
    private final Set<Set<String>> shapes = new HashSet<>();
    private long inVain;
    private int longest;

    private JsonItems(String text) {
        this.text = text;
    }

    /// A part of the file, in order.
    sealed interface Item {
        /// A whole object.
        record Whole(JsonObject object) implements Item {}

        /// What is not a whole object.
        ///
        /// @param at where that was clear
        record Broken(Span span, int at, String reason) implements Item {}
    }

    public static List<Item> of(String text) {
        var found = new JsonItems(text);
        found.find();
        return List.copyOf(found.items);
    }

    private void find() {
        Optional<Integer> list = JsonEnvelope.list(text);
        int at = list.orElse(0);
        int depth = list.isPresent() ? 1 : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                at = object(at);
            } else if (isFiller(c)) {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                at++;
            } else {
                boolean afterList = list.isPresent() && depth == 0;
                at = junk(at, !afterList);
            }
        }
        if (depth > 0 && !(items.getLast() instanceof Item.Broken)) {
            items.add(new Item.Broken(new Span(at, at), at,
                    "the list is not closed: the file seems to be cut off"));
        }
    }

    private static boolean isFiller(char c) {
        return c == '[' || c == ']' || c == ',' || Character.isWhitespace(c);
    }

    /// Reads the object at the brace; where it is broken, goes on to the next one.
    private int object(int brace) {
        return switch (parse(brace)) {
            case Parsed.Good(JsonObject object) -> whole(object);
            case Parsed.Broken(int at, String reason) -> goOn(brace, at, reason, true);
        };
    }

    private int junk(int start, boolean report) {
        int end = JsonParsing.scalarEnd(text, start);
        if (end > start && (end == text.length() || isFiller(text.charAt(end)))) {
            items.add(
                    new Item.Broken(new Span(start, end), start, "a plain value stands here, not an object"));
            return end;
        }
        return goOn(start, start, "this is not JSON", report);
    }

    private int goOn(int start, int at, String reason, boolean report) {
        Optional<JsonObject> next = next(start + 1);
        int end = next.map(object -> object.span().start()).orElse(text.length());
        if (report) {
            items.add(new Item.Broken(new Span(start, end), at, reason));
        }
        next.ifPresent(this::whole);
        return next.map(object -> object.span().end()).orElse(end);
    }

    private int whole(JsonObject object) {
        items.add(new Item.Whole(object));
        longest = Math.max(longest, object.span().length());
        if (shapes.size() < MOST_SHAPES) {
            shapes.add(object.names());
        }
        return object.span().end();
    }

    private Optional<JsonObject> next(int from) {
        for (int brace = text.indexOf('{', from); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            if (beginsObject(brace) && parse(brace) instanceof Parsed.Good(JsonObject object)
                    && isAlike(object)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    /// A cheap look before parsing: a name follows, and the object is not the value of a member.
    private boolean beginsObject(int brace) {
        int after = brace + 1;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        int before = brace - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return after < text.length() && text.charAt(after) == '"'
                && (before < 0 || text.charAt(before) != ':');
    }

    private boolean isAlike(JsonObject object) {
        if (shapes.isEmpty()) {
            return JsonEnvelope.isNews(object);
        }
        Set<String> names = object.names();
        return shapes.stream().anyMatch(shape -> {
            long common = names.stream().filter(shape::contains).count();
            return common > 0 && common >= ALIKE * (names.size() + shape.size() - common);
        });
    }

    private Parsed parse(int brace) {
        boolean patient = inVain <= (long) PATIENCE * text.length();
        int limit = patient
                ? text.length()
                : (int) Math.min(text.length(), brace + Math.max(LEAST_WINDOW, 2L * longest));
        Parsed parsed = JsonParsing.object(text, brace, limit);
        if (parsed instanceof Parsed.Broken(int at, String _)) {
            inVain += at - brace;
        }
        return parsed;
    }
}
