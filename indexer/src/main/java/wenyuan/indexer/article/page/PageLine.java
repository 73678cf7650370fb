package wenyuan.indexer.article.page;

import java.util.List;

/// A line and what it is for.
///
/// @param names whom it names as writers or photographers
/// @param reason for noise, why it is in no article
record PageLine(Line line, Role role, List<String> names, String reason) {
    PageLine {
        names = List.copyOf(names);
    }

    static PageLine of(Line line, Role role) {
        return new PageLine(line, role, List.of(), "");
    }

    static PageLine named(Line line, Role role, List<String> names) {
        return new PageLine(line, role, names, "");
    }

    static PageLine noise(Line line, String reason) {
        return new PageLine(line, Role.NOISE, List.of(), reason);
    }

    PageLine as(Role other) {
        return new PageLine(line, other, names, reason);
    }

    String text() {
        return line.text();
    }

    boolean is(Role other) {
        return role == other;
    }

    /// Whether this is running text with which an article begins.
    boolean opens() {
        return role == Role.PROSE && Openings.opens(text());
    }

    /// Whether this is running text that goes on elsewhere on the page.
    boolean brokenOff() {
        return role == Role.PROSE && !Chars.endsSentence(text())
                && Openings.jumpOut(text()) == text().length();
    }
}
