package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.article.page.line.Chars;
import wenyuan.indexer.article.page.line.Openings;

/// Tells a headline's main line from its kicker and decks, and makes a title where the page has none.
///
/// @param title the main line, or what the text begins with
/// @param subtitles the other lines, in the order of the page
record Titles(String title, List<String> subtitles) {
    private static final int LONGEST_KICKER = 5;
    private static final int LONGEST_MADE = 30;
    private static final int SHORTEST_MADE = 8;
    private static final double MUCH_SHORTER = 0.6;

    Titles {
        subtitles = List.copyOf(subtitles);
    }

    /// Titles from headline lines, which must not be empty.
    static Titles of(List<String> heads) {
        int main = 0;
        for (int i = 1; i < heads.size(); i++) {
            if (beats(heads.get(i), heads.get(main))) {
                main = i;
            }
        }
        List<String> rest = new ArrayList<>(heads);
        String title = rest.remove(main);
        return new Titles(title, rest);
    }

    /// A later line is the main one when the earlier one is a kicker, or is set smaller and so holds far more.
    private static boolean beats(String later, String main) {
        if (kicker(main)) {
            return !kicker(later) || later.length() > main.length();
        }
        return later.length() > LONGEST_KICKER && later.length() <= main.length() * MUCH_SHORTER
                && later.chars().noneMatch(c -> Chars.comma((char) c)) && !later.endsWith("——");
    }

    private static boolean kicker(String line) {
        return line.length() <= LONGEST_KICKER || line.endsWith("——") || line.endsWith("：")
                || line.endsWith(":");
    }

    /// A title for a text without one: its first sentence, or the first clauses of that.
    static String made(String text) {
        String body = Openings.afterOpening(text.strip());
        String source = body.isEmpty() ? text.strip() : body;
        int end = 0;
        int pause = 0;
        for (int i = 0; i < source.length() && i <= LONGEST_MADE; i++) {
            char c = source.charAt(i);
            if ("。！？!?\n".indexOf(c) >= 0) {
                end = i;
                break;
            }
            if ("，,；;：:".indexOf(c) >= 0 && i >= SHORTEST_MADE && !Chars.unbalanced(source.substring(0, i))) {
                end = i;
            }
            if (c == '、' && i >= SHORTEST_MADE) {
                pause = i;
            }
        }
        if (end == 0 && source.length() > LONGEST_MADE) {
            end = pause;
        }
        if (end == 0) {
            end = Math.min(source.length(), LONGEST_MADE);
            end -= end < source.length() && Character.isLowSurrogate(source.charAt(end)) ? 1 : 0;
        }
        String made = source.substring(0, end).strip();
        return made.isEmpty() ? source : made;
    }
}
