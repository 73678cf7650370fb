package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A draft's text without its markers, and where they stood.
///
/// @param marks in order of their places
record MarkedText(String plain, List<Mark> marks) {
    /// `[3]`, `[1, 2]`, `【3】`: what models write for a marker.
    static final Pattern MARKER = Pattern.compile("[\\[【]\\s*(\\d{1,3}(?:\\s*[,，、]\\s*\\d{1,3})*)\\s*[\\]】]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,，、]\\s*");

    MarkedText {
        marks = List.copyOf(marks);
    }

    /// A marker that was taken out.
    ///
    /// @param at where it stood, an offset into the plain text
    /// @param source the number it named, from 1
    record Mark(int at, int source) {}

    /// Takes the markers out of a draft; those that name none of its `sources` leave no trace.
    static MarkedText of(String draft, int sources) {
        var plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher marker = MARKER.matcher(draft);
        while (marker.find()) {
            marker.appendReplacement(plain, "");
            for (int source : numbers(marker.group(1), sources)) {
                marks.add(new Mark(plain.length(), source));
            }
        }
        marker.appendTail(plain);
        return new MarkedText(plain.toString(), marks);
    }

    /// The numbers of a marker that name one of `sources` sources.
    static List<Integer> numbers(String inMarker, int sources) {
        return BETWEEN.splitAsStream(inMarker).map(Integer::valueOf).filter(n -> n >= 1 && n <= sources)
                .toList();
    }
}
