package wenyuan.app.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import wenyuan.app.retrieve.Mode;
import wenyuan.indexer.index.Filter;

/// The query parameters of a request, checked as they are taken.
final class Parameters {
    private static final int SHOWN = 60;

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
