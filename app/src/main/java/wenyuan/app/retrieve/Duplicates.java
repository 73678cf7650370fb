package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import wenyuan.indexer.text.Folding;

/// Takes out passages that say what a passage of another article, in a better place, says already: digests repeat the
/// articles of their week, and the article itself, whose title is about the matter, comes before them.
final class Duplicates {
    /// Least share of the shorter passage's shingles that the other must hold.
    private static final double SAME = 0.6;
    private static final int SHINGLE = 6;

    private Duplicates() {}

    record Kept(List<Hit> hits, List<LeftOut> leftOut) {}

    static Kept collapse(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        List<int[]> shingles = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Hit hit : hits) {
            int[] own = shingles(hit.passage().text());
            int twin = twin(hit, own, kept, shingles);
            if (twin < 0) {
                kept.add(hit);
                shingles.add(own);
            } else {
                leftOut.add(new LeftOut(hit.passage().article(), kept.get(twin).passage().article()));
            }
        }
        return new Kept(kept, leftOut);
    }

    private static int twin(Hit hit, int[] own, List<Hit> kept, List<int[]> shingles) {
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).passage().article().id().equals(hit.passage().article().id())
                    && shared(own, shingles.get(i)) >= SAME) {
                return i;
            }
        }
        return -1;
    }

    private static double shared(int[] a, int[] b) {
        int fewer = Math.min(a.length, b.length);
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return fewer == 0 ? 0 : (double) shared / fewer;
    }

    /// The hashes of all runs of a text's letters and digits that are as long as a shingle, in order and each once.
    /// That two shingles fall together by chance is too rare to move a share.
    private static int[] shingles(String text) {
        int[] plain = Folding.fold(text).codePoints().filter(Character::isLetterOrDigit).toArray();
        return IntStream.rangeClosed(0, plain.length - SHINGLE)
                .map(i -> Arrays.hashCode(Arrays.copyOfRange(plain, i, i + SHINGLE)))
                .sorted().distinct().toArray();
    }
}
