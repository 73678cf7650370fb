package wenyuan.indexer.article.page.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the page as a whole says about its own language and measure: which characters follow one another inside
/// its lines, and how wide its lines are set.
public final class PageStatistics {
    private static final double WRAPPED_SHARE = 0.4;
    private static final int WRAPPED_LINES = 15;
    private static final int RUN = 3;

    private final Map<Long, Integer> runs = new HashMap<>();
    private final int measure;

    public PageStatistics(List<PageLine> lines) {
        lines.forEach(line -> count(line.text()));
        measure = commonWidth(lines);
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            for (int end = i + 1; end <= Math.min(text.length(), i + RUN); end++) {
                runs.merge(key(text, i, end), 1, Integer::sum);
            }
        }
    }

    private static long key(String text, int start, int end) {
        long key = 1;
        for (int i = start; i < end; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }

    /// How often `run`, of one to three characters, stands inside a line.
    int count(String run, int start, int end) {
        return runs.getOrDefault(key(run, start, end), 0);
    }

    /// How often `name` stands on the page at most: that of its rarest part.
    int occurrences(String name) {
        int least = Integer.MAX_VALUE;
        int length = Math.min(name.length(), RUN);
        for (int i = 0; i + length <= name.length(); i++) {
            least = Math.min(least, count(name, i, i + length));
        }
        return least;
    }

    /// Whether most lines are as wide as a column, so that a full line says nothing about where a text ends.
    public boolean wrapped() {
        return measure > 0;
    }

    /// Whether a line fills its column; never, where lines are as long as their paragraphs.
    public boolean full(String text) {
        return wrapped() && Chars.width(text) >= measure - 2;
    }

    private static int commonWidth(List<PageLine> lines) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (PageLine line : lines) {
            widths.merge(Chars.width(line.text()), 1, Integer::sum);
        }
        int best = 0;
        int most = 0;
        for (int width : widths.keySet().stream().sorted().toList()) {
            int near = widths.getOrDefault(width - 1, 0) + widths.getOrDefault(width, 0)
                    + widths.getOrDefault(width + 1, 0);
            if (near > most) {
                most = near;
                best = width;
            }
        }
        return lines.size() >= WRAPPED_LINES && most >= lines.size() * WRAPPED_SHARE ? best : 0;
    }
}
