package wenyuan.app.retrieve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wenyuan.app.question.Asked;
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
    private final Days days;
    private final Listings listings;
    private final Paragraphs paragraphs;
    private final Optional<Reranker> reranker;

    /// A retriever of one stage.
    public Retriever(PassageIndex index, Embedder embedder) {
        this(index, embedder, Optional.empty());
    }

    /// @param reranker the second stage of the hybrid mode; stays with whoever opened it
    public Retriever(PassageIndex index, Embedder embedder, Optional<Reranker> reranker) {
        this.reranker = reranker;
        this.index = index;
        this.embedder = embedder;
        this.days = new Days(index);
        this.listings = new Listings(index);
        this.paragraphs = new Paragraphs(index::article);
    }

    /// The best `limit` passages for a question.
    public Retrieval retrieve(Interpreted interpreted, Mode mode, int limit) {
        long start = System.nanoTime();
        if (interpreted.asked() == Asked.NOTHING) {
            return new Retrieval(interpreted, List.of(), 0, millis(start));
        }
        Interpreted question = days.narrowed(interpreted);
        var listed = listings.of(question, limit);
        if (!listed.hits().isEmpty()) {
            return new Retrieval(question, listed.hits(), OptionalInt.of(listed.total()), List.of(),
                    List.of(), 0,
                    millis(start));
        }
        var lanes = new Lanes(index, embedder, Math.max(DEPTH, limit));
        var looked = lanes.look(question, mode);
        List<Hit> hits = Fusion.fuse(looked.lanes());
        List<Part> parts = mode == Mode.HYBRID ? parts(question, lanes) : List.of();
        List<Hit> merged = Parts.merge(hits, parts);
        int deep = Math.max(2 * limit, reranker.map(Reranker::most).orElse(0));
        var kept = Duplicates.collapse(merged.subList(0, Math.min(merged.size(), deep)));
        List<Hit> ranked = Fusion.ranked(kept.hits());
        Interpreted told = question;
        if (mode == Mode.HYBRID && parts.isEmpty() && reranker.isPresent()) {
            var reranked = new Reranking(reranker.get(), index).of(question.text(), ranked);
            ranked = reranked.hits();
            told = reranked.failed() ? unread(question) : question;
        }
        List<Hit> best = ranked.subList(0, Math.min(limit, ranked.size()));
        List<Hit> shown = mode == Mode.HYBRID ? paragraphs.whole(best) : best;
        return new Retrieval(told, shown, OptionalInt.empty(), Parts.within(parts, shown), kept.leftOut(),
                looked.embedMillis(), millis(start) - looked.embedMillis());
    }

    private static Interpreted unread(Interpreted question) {
        return Days.told(question, question.filter(), "重排服务没有给出结果，按检索的先后列出。",
                "The reranker gave no result; the hits are in the order in which they were found.");
    }

    /// What each part of the question finds by itself, several looked for at a time.
    private static List<Part> parts(Interpreted question, Lanes lanes) {
        return question.hints().parts().parallelStream()
                .map(part -> new Part(part, Fusion.fuse(lanes.ofPart(part, question.filter())))).toList();
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / NANOS_PER_MILLI;
    }
}
