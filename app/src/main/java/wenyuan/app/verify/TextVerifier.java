package wenyuan.app.verify;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.settings.Features;
import wenyuan.app.verify.check.Checks;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.PassageIndex;

/// Checks any text against the whole corpus, sentence by sentence. Safe to share between threads.
///
/// As many sentences are checked at a time as there are processors, those of all texts in the order in which they are
/// asked for, so that no text keeps another waiting longer than one sentence takes. A text has a budget of time: what is
/// not checked by then counts as no claim.
public final class TextVerifier {
    /// What can be switched off.
    public static final List<String> FEATURES = Checks.NAMES;
    private static final Duration MOST = Duration.ofSeconds(30);

    private final Retriever retriever;
    private final PassageIndex index;
    private final Aligner aligner;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /// @param features which checks are switched off
    public TextVerifier(Retriever retriever, PassageIndex index, Features features) {
        this.retriever = retriever;
        this.index = index;
        this.aligner = new Aligner(Checks.of(features));
    }

    /// The sentences of a text with their verdicts and the passages that speak to them. Offsets are into `text`.
    ///
    /// @throws InvalidText when the text is blank or too long
    public Verified verify(String text) {
        InvalidText.check(text);
        long end = System.nanoTime() + MOST.toNanos();
        List<Piece> pieces = Piece.of(text);
        var evidence = new CorpusEvidence(retriever, index);
        var builder = new VerificationBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            turns.acquireUninterruptibly();
            try {
                SentenceVerifier.Result result = System.nanoTime() < end
                        ? check(pieces.get(i), isHeading(text, pieces, i), evidence)
                        : SentenceVerifier.Result.NO_CLAIM;
                builder.add(pieces.get(i), pieces.get(i).span(), result, _ -> {});
            } finally {
                turns.release();
            }
        }
        return new Verified(text, builder.sentences(), builder.citations());
    }

    /// Whether a sentence is a line by itself above others, formed as a heading is.
    private static boolean isHeading(String text, List<Piece> pieces, int i) {
        Span span = pieces.get(i).span();
        return i + 1 < pieces.size()
                && text.substring(span.end(), pieces.get(i + 1).span().start()).indexOf('\n') >= 0
                && ClaimSplitter.isHeading(span.in(text));
    }

    private SentenceVerifier.Result check(Piece piece, boolean heading, CorpusEvidence evidence) {
        String sentence = piece.stated();
        if (!ClaimSplitter.states(sentence) && !ClaimSplitter.canBeQuoted(sentence)) {
            return SentenceVerifier.Result.NO_CLAIM;
        }
        var result = SentenceVerifier.verify(aligner, piece, evidence.find(sentence), List.of(), List::of);
        boolean says = result.verdict() == Verdict.SUPPORTED || result.verdict() == Verdict.CONTRADICTED;
        return heading && !says ? SentenceVerifier.Result.NO_CLAIM : result;
    }
}
