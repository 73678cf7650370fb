package wenyuan.indexer.article.page.line;

import java.util.List;

/// A line and what it is for.
///
/// @param names whom it names as writers or photographers
/// @param reason for noise, why it is in no article
public record PageLine(Line line, Role role, List<String> names, String reason) {
    public PageLine {
        names = List.copyOf(names);
    }

    static PageLine of(Line line, Role role) {
        return new PageLine(line, role, List.of(), "");
    }

    static PageLine named(Line line, Role role, List<String> names) {
        return new PageLine(line, role, names, "");
    }

    public static PageLine noise(Line line, String reason) {
        return new PageLine(line, Role.NOISE, List.of(), reason);
    }

    public PageLine as(Role other) {
        return new PageLine(line, other, names, reason);
    }

    public String text() {
        return line.text();
    }

    public boolean is(Role other) {
        return role == other;
    }

    /// Whether this is running text with which an article begins.
    public boolean opens() {
        return role == Role.PROSE && Openings.opens(text());
    }

    /// Whether this is running text that goes on elsewhere on the page.
    public boolean brokenOff() {
        return role == Role.PROSE && !Chars.endsSentence(text())
                && Openings.jumpOut(text()) == text().length();
    }
}
