package wenyuan.app.quote;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import wenyuan.app.draft.Draft;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Markers;

/// Answers which articles there are: how many, then their titles, a line for each.
final class Listing {
    private Listing() {}

    static Draft draft(Retrieval listed, Consumer<String> text) {
        String heading = listed.heading() + "\n";
        text.accept(heading);
        return new Draft.Written(heading + listed.hits().stream().map(hit -> {
            String line = line(hit) + (hit.rank() < listed.hits().size() ? "\n" : "");
            text.accept(line);
            return line;
        }).collect(Collectors.joining()));
    }

    private static String line(Hit hit) {
        return "《" + Markers.unmarked(hit.passage().article().title()) + "》" + Markers.of(hit.rank());
    }
}
