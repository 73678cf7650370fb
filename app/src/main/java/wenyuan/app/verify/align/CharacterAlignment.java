package wenyuan.app.verify.align;

import java.util.Arrays;
import java.util.Optional;
import wenyuan.indexer.corpus.Span;

/// Two texts laid side by side, character by character, so that as much as possible stands opposite to the same; a run
/// counts for more than its characters one by one. It tells what stands in the place of what.
public final class CharacterAlignment {
    private static final int FIRST = 1;
    private static final int NEXT = 3;
    /// Longer texts are not laid side by side.
    private static final int MOST_CELLS = 1 << 20;
    /// How much longer than what it replaces a replacement can be.
    private static final int LONGEST_MORE = 6;

    private static final int HOLDS = 2;

    private final String claim;
    private final String source;
    private final int[] partner;

    private CharacterAlignment(String claim, String source, int[] partner) {
        this.claim = claim;
        this.source = source;
        this.partner = partner;
    }

    /// Both texts are folded.
    static CharacterAlignment of(String claim, String source) {
        int[] partner = new int[claim.length()];
        Arrays.fill(partner, -1);
        if ((long) claim.length() * source.length() <= MOST_CELLS) {
            pair(claim, source, partner);
        }
        return new CharacterAlignment(claim, source, partner);
    }

    private static void pair(String claim, String source, int[] partner) {
        int n = claim.length();
        int m = source.length();
        int[][] best = new int[n + 1][m + 1];
        int[][] ending = new int[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                if (claim.charAt(i - 1) == source.charAt(j - 1)
                        && Character.isLetterOrDigit(claim.charAt(i - 1))) {
                    int run = ending[i - 1][j - 1] > 0 ? ending[i - 1][j - 1] + NEXT : 0;
                    ending[i][j] = Math.max(run, best[i - 1][j - 1] + FIRST);
                }
                best[i][j] = Math.max(ending[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        int i = n;
        int j = m;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            if (inRun || (best[i][j] == ending[i][j] && ending[i][j] > 0)) {
                partner[i - 1] = j - 1;
                inRun = ending[i - 1][j - 1] > 0 && ending[i][j] == ending[i - 1][j - 1] + NEXT;
                i--;
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                j--;
            }
        }
    }

    /// What the source has in the place of a stretch of the claim: between the nearest characters before and behind it
    /// that stand in both; empty where that is nothing, or too long to be meant.
    Optional<Span> instead(Span stretch) {
        int before = stretch.start() - 1;
        while (before >= 0 && partner[before] < 0) {
            before--;
        }
        int behind = stretch.end();
        while (behind < partner.length && partner[behind] < 0) {
            behind++;
        }
        int length = stretch.length() + LONGEST_MORE;
        if (before < 0 && behind == partner.length) {
            return Optional.empty();
        }
        int from = before < 0 ? Math.max(0, partner[behind] - stretch.length()) : partner[before] + 1;
        int to = behind == partner.length
                ? Math.min(source.length(), from + stretch.length())
                : partner[behind];
        while (from < to && !Character.isLetterOrDigit(source.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(source.charAt(to - 1))) {
            to--;
        }
        return from < to && to - from <= length ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// Whether something else stands in the source in the place of a stretch: at least two characters on both sides, or
    /// three on one and the claim's end on the other, are the same.
    boolean replaced(Span stretch) {
        for (int i = stretch.start(); i < stretch.end(); i++) {
            if (partner[i] >= 0) {
                return false;
            }
        }
        int left = run(stretch.start() - 1, -1);
        int right = run(stretch.end(), 1);
        boolean first = skip(stretch.start() - 1, -1) < 0;
        boolean last = skip(stretch.end(), 1) >= partner.length;
        boolean held = (left >= HOLDS && right >= HOLDS) || (first && right > HOLDS)
                || (last && left > HOLDS);
        return held && instead(stretch).filter(found -> found.length() >= 2).isPresent();
    }

    /// How many characters in a row from a place on have partners in a row.
    private int run(int from, int step) {
        int length = 0;
        int last = -1;
        for (int i = skip(from, step); i >= 0 && i < partner.length
                && partner[i] >= 0; i = skip(i + step, step)) {
            if (last >= 0 && skipSource(partner[i] - step, -step) != last) {
                break;
            }
            last = partner[i];
            length++;
        }
        return length;
    }

    private int skipSource(int at, int step) {
        int i = at;
        while (i >= 0 && i < source.length() && !Character.isLetterOrDigit(source.charAt(i))) {
            i += step;
        }
        return i;
    }

    private int skip(int at, int step) {
        int i = at;
        while (i >= 0 && i < claim.length() && !Character.isLetterOrDigit(claim.charAt(i))) {
            i += step;
        }
        return i;
    }

    /// Whether a character of the claim has a partner.
    boolean paired(int at) {
        return partner[at] >= 0;
    }
}
