package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        List<Set<String>> shingles = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Hit hit : hits) {
            Set<String> own = shingles(hit.passage().text());
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

    private static int twin(Hit hit, Set<String> own, List<Hit> kept, List<Set<String>> shingles) {
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).passage().article().id().equals(hit.passage().article().id())
                    && shared(own, shingles.get(i)) >= SAME) {
                return i;
            }
        }
        return -1;
    }

    private static double shared(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = a.size() <= b.size() ? b : a;
        return fewer.isEmpty() ? 0 : (double) fewer.stream().filter(more::contains).count() / fewer.size();
    }

    private static Set<String> shingles(String text) {
        String plain = Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", "");
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= plain.length(); i++) {
            shingles.add(plain.substring(i, i + SHINGLE));
        }
        return shingles;
    }
}
