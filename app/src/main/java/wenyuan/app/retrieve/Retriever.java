package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenyuan.app.question.Interpreted;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.PassageIndex;

/// Asks the lanes and fuses what they find. Safe to share between threads.
public final class Retriever {
    /// How deep each lane is looked into before fusion, at least.
    private static final int DEPTH = 30;
    private static final double NANOS_PER_MILLI = 1e6;

    private final PassageIndex index;
    private final Embedder embedder;
    private final Listings listings;

    public Retriever(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
        this.listings = new Listings(index);
    }

    /// The best `limit` passages for a question.
    public Retrieval retrieve(Interpreted question, Mode mode, int limit) {
        long start = System.nanoTime();
        List<Hit> listed = listings.of(question, limit);
        if (!listed.isEmpty()) {
            return new Retrieval(question, listed, true, List.of(), 0, millis(start));
        }
        var lanes = new Lanes(index, embedder, Math.max(DEPTH, limit));
        var looked = lanes.look(question, mode);
        List<Hit> hits = Fusion.fuse(looked.lanes());
        if (mode == Mode.HYBRID) {
            hits = withParts(question, lanes, hits);
        }
        var kept = Duplicates.collapse(hits.subList(0, Math.min(hits.size(), 2 * limit)));
        return new Retrieval(question, Fusion.ranked(kept.hits()), false, kept.leftOut(),
                looked.embedMillis(),
                millis(start) - looked.embedMillis()).best(limit);
    }

    private static List<Hit> withParts(Interpreted question, Lanes lanes, List<Hit> hits) {
        List<List<Hit>> lists = new ArrayList<>();
        lists.add(hits);
        for (String part : question.hints().parts()) {
            lists.add(Fusion.fuse(lanes.ofPart(part, question.filter())));
        }
        return lists.size() == 1 ? hits : interleave(lists);
    }

    private static List<Hit> interleave(List<List<Hit>> lists) {
        Map<String, Hit> known = new LinkedHashMap<>();
        lists.getFirst().forEach(hit -> known.put(hit.passage().id(), hit));
        Map<String, Hit> merged = new LinkedHashMap<>();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Hit> list : lists) {
                if (i < list.size()) {
                    Hit hit = list.get(i);
                    merged.putIfAbsent(hit.passage().id(), known.getOrDefault(hit.passage().id(), hit));
                }
            }
        }
        return List.copyOf(merged.values());
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / NANOS_PER_MILLI;
    }
}
