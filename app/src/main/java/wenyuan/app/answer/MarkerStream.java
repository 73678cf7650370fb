package wenyuan.app.answer;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.text.Markers;

/// Passes a draft on piece by piece with its markers numbered 1, 2, 3… in order, as the answer will number its
/// citations; markers that name no source are left out. Holds back what may be the beginning of a marker.
final class MarkerStream implements Consumer<String> {
    private static final Pattern BEGINNING = Pattern.compile("[\\[【][\\s\\d,，、]{0,40}$");

    private final int sources;
    private final Consumer<String> next;
    private final StringBuilder held = new StringBuilder();
    private int citations;

    MarkerStream(int sources, Consumer<String> next) {
        this.sources = sources;
        this.next = next;
    }

    @Override
    public void accept(String piece) {
        held.append(piece);
        Matcher beginning = BEGINNING.matcher(held);
        pass(beginning.find() ? beginning.start() : held.length());
    }

    /// Passes on what is still held back.
    void finish() {
        pass(held.length());
    }

    private void pass(int end) {
        String text = Markers.replace(held.substring(0, end), sources, (_, named) -> renumbered(named));
        held.delete(0, end);
        if (!text.isEmpty()) {
            next.accept(text);
        }
    }

    private String renumbered(List<Integer> named) {
        return named.stream().map(_ -> Markers.of(++citations)).collect(Collectors.joining());
    }
}
