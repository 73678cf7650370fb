package wenyuan.app.retrieve;

import java.util.List;
import wenyuan.app.question.Interpreted;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.PassageIndex;

/// Asks the lanes and fuses what they find.
public final class Retriever {
    /// How deep each lane is looked into before fusion, at least.
    private static final int DEPTH = 50;
    private static final double NANOS_PER_MILLI = 1e6;

    private final PassageIndex index;
    private final Embedder embedder;

    public Retriever(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /// The best `limit` passages for a question.
    public Retrieval retrieve(Interpreted question, Mode mode, int limit) {
        long start = System.nanoTime();
        float[] vector = mode == Mode.LEXICAL ? new float[0] : embedder.question(question.text());
        long embedded = System.nanoTime();
        int depth = Math.max(DEPTH, limit);
        List<Match> lexical = mode == Mode.VECTOR
                ? List.of()
                : index.byWords(question.text(), question.filter(), depth);
        List<Match> near = mode == Mode.LEXICAL
                ? List.of()
                : index.byVector(vector, question.filter(), depth);
        List<Hit> hits = Fusion.fuse(lexical, near);
        return new Retrieval(question, hits, (embedded - start) / NANOS_PER_MILLI,
                (System.nanoTime() - embedded) / NANOS_PER_MILLI).best(limit);
    }
}
