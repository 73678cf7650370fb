package wenyuan.app.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.retrieve.Mode;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;

/// The query parameters of a request, checked as they are taken.
final class Parameters {
    private static final int SHOWN = 60;
    private static final int NONE = -1;
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Context context;

    Parameters(Context context) {
        this.context = context;
    }

    /// Empty when the parameter is not there.
    String text(String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("");
    }

    List<String> texts(String name) {
        return context.queryParams(name).stream().filter(text -> !text.isBlank()).toList();
    }

    /// What blanks part; none when the parameter is not there.
    List<String> words(String name, int most) {
        List<String> words = BLANKS.splitAsStream(text(name)).filter(word -> !word.isEmpty()).toList();
        if (words.size() > most) {
            throw new InvalidRequest(name, name + " has " + words.size() + " words; it may have " + most);
        }
        return words;
    }

    int number(String name, int least, int most, int otherwise) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below, with the bounds
        }
        throw new InvalidRequest(name,
                name + " is '" + shown(text) + "'; it must be a whole number from " + least + " to " + most);
    }

    /// The span that `start` and `end` make; empty when there is no `start`.
    Optional<Span> span() {
        int start = number("start", 0, Integer.MAX_VALUE, NONE);
        return start == NONE
                ? Optional.empty()
                : Optional.of(new Span(start, number("end", start, Integer.MAX_VALUE, start)));
    }

    /// False when the parameter is not there.
    boolean flag(String name) {
        String text = text(name);
        return switch (text) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new InvalidRequest(name,
                    name + " is '" + shown(text) + "'; it must be true or false");
        };
    }

    Mode mode() {
        String text = text("mode");
        return switch (text) {
            case "", "hybrid" -> Mode.HYBRID;
            case "lexical" -> Mode.LEXICAL;
            case "vector" -> Mode.VECTOR;
            default -> throw new InvalidRequest("mode",
                    "mode is '" + shown(text) + "'; it must be hybrid, lexical or vector");
        };
    }

    /// The filter that `from`, `to` and `outlet`, which may stand several times, make.
    Filter filter() {
        return Dates.filter("", text("from"), text("to"), texts("outlet"), List.of());
    }

    /// A value as an error message shows it: not longer than a line.
    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN).strip() + "…";
    }
}
