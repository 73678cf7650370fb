package wenyuan.app.retrieve;

import java.util.List;
import java.util.Optional;
import wenyuan.app.question.InterpretedQuestion;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.text.Language;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.PassageIndex;

/// Asks the lanes and fuses what they find. Safe to share between threads.
public final class Retriever {
    /// How deep each lane is looked into before fusion, at least.
    static final int DEPTH = 30;
    private static final double NANOS_PER_MILLI = 1e6;

    private final PassageIndex index;
    private final Embedder embedder;
    private final WholeArticles articles;
    private final Days days;
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
        this.articles = new WholeArticles(index);
        this.days = new Days(index);
        this.paragraphs = new Paragraphs(index::article);
    }

    /// The best `limit` passages for a question.
    public Retrieval retrieve(InterpretedQuestion asked, Mode mode, int limit) {
        long start = System.nanoTime();
        if (asked instanceof Greeting) {
            return new Retrieval(asked, List.of(), 0, millis(start));
        }
        Answerable question = asked.answerable();
        if (question.kind() instanceof Kind.ArticleList list) {
            var listed = articles.list(question, list, limit);
            if (!listed.hits().isEmpty()) {
                return new Retrieval(asked, listed.hits(), Optional.of(listed.count()), List.of(), List.of(),
                        0,
                        millis(start));
            }
        }
        if (question.kind() instanceof Kind.Summary summary) {
            List<Hit> found = summary.words().isBlank()
                    ? List.of()
                    : passages(Answerable.of(summary.words(), question.filter()), mode, limit, start).hits();
            List<Hit> whole = articles.summarised(question, summary, found);
            if (!whole.isEmpty()) {
                return new Retrieval(asked, whole, 0, millis(start));
            }
        }
        Answerable narrowed = days.narrowed(question);
        Retrieval found = passages(narrowed, mode, limit, start);
        return new Retrieval(asked instanceof Answerable ? found.question() : asked, found.hits(),
                Optional.empty(), found.parts(), found.leftOut(),
                found.embedMillis(),
                found.searchMillis());
    }

    private Retrieval passages(Answerable question, Mode mode, int limit, long start) {
        var lanes = new Lanes(index, embedder, Math.max(DEPTH, limit));
        var looked = lanes.look(question, mode);
        List<Hit> hits = Fusion.fuse(looked.lanes());
        List<Part> parts = mode == Mode.HYBRID ? parts(question, lanes) : List.of();
        List<Hit> merged = Parts.merge(hits, parts);
        int deep = Math.max(2 * limit, reranker.map(Reranker::most).orElse(0));
        var kept = Duplicates.collapse(merged.subList(0, Math.min(merged.size(), deep)));
        List<Hit> ranked = Fusion.ranked(kept.hits());
        Answerable told = question;
        if (mode == Mode.HYBRID && parts.isEmpty() && reranker.isPresent() && !titled(ranked)) {
            var reranked = new Reranking(reranker.get(), index).of(question.text(), ranked);
            ranked = reranked.hits();
            told = reranked.failed() ? unread(question) : question;
        }
        List<Hit> best = ranked.subList(0, Math.min(limit, ranked.size()));
        List<Hit> shown = mode == Mode.HYBRID ? paragraphs.whole(best) : best;
        return new Retrieval(told, shown, Optional.empty(), Parts.within(parts, shown), kept.leftOut(),
                looked.embedMillis(), millis(start) - looked.embedMillis());
    }

    /// Whether the question is the title of the best article: nothing is left to be told by reading.
    private static boolean titled(List<Hit> ranked) {
        return ranked.stream().limit(1).flatMap(hit -> hit.places().stream())
                .anyMatch(place -> place.lane().equals(Lane.Kind.TITLE.label()));
    }

    private static Answerable unread(Answerable question) {
        return Days.noted(question, question.filter(),
                Language.of(question.text()).say("rerank.failed"));
    }

    /// What each part of the question finds by itself, several looked for at a time.
    private static List<Part> parts(Answerable question, Lanes lanes) {
        return question.parts().parallelStream()
                .map(part -> new Part(part, Fusion.fuse(lanes.ofPart(part, question.filter())))).toList();
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / NANOS_PER_MILLI;
    }
}
