package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.List;
import wenyuan.app.text.Markers;

/// A draft's text without its markers, and where they stood.
///
/// @param marks in order of their places
record ParsedMarkers(String plain, List<Mark> marks) {
    ParsedMarkers {
        marks = List.copyOf(marks);
    }

    /// A marker that was taken out.
    ///
    /// @param at where it stood, an offset into the plain text
    /// @param source the number it named, from 1
    record Mark(int at, int source) {}

    /// Takes the markers out of a draft; those that name none of its `sources` leave no
    /// trace, and what only looks like a marker is written so that it does not.
    static ParsedMarkers of(String draft, int sources) {
        List<Mark> marks = new ArrayList<>();
        String plain = Markers.replace(draft, sources, (at, named) -> {
            named.forEach(source -> marks.add(new Mark(at, source)));
            return "";
        });
        return new ParsedMarkers(plain, marks);
    }
}
