package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.settings.Features;
import wenyuan.app.text.Markers;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.app.verify.check.Checks;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.PassageIndex;

/// Checks a draft sentence by sentence against the passages that it was written from, and what they do not support
/// against the whole corpus. Has no state of its own; safe to share between threads.
public final class DraftVerifier {
    private final Retriever retriever;
    private final PassageIndex index;
    private final Aligner aligner;

    /// @param features which checks are switched off
    public DraftVerifier(Retriever retriever, PassageIndex index, Features features) {
        this.retriever = retriever;
        this.index = index;
        this.aligner = new Aligner(Checks.of(features));
    }

    /// A marker that was taken out.
    ///
    /// @param at where it stood, an offset into the text without markers
    /// @param source the number it named, from 1
    private record Mark(int at, int source) {}

    /// Hears the citations of a sentence, and then the sentence.
    public interface Listener {
        void cited(Citation citation);

        void checked(Sentence sentence);
    }

    /// The draft's text with each sentence's markers behind it, and what its sentences rest on.
    public Verified verify(String draft, Retrieval retrieval, Listener listener) {
        var evidence = new CorpusEvidence(retriever, index);
        List<EvidenceText> texts = retrieval.hits().stream().map(hit -> evidence.of(hit.passage())).toList();
        List<Mark> marks = new ArrayList<>();
        String plain = Markers.replace(draft, texts.size(), (at, named) -> {
            named.forEach(source -> marks.add(new Mark(at, source)));
            return "";
        });
        var text = new StringBuilder();
        var builder = new VerificationBuilder();
        List<Piece> pieces = Piece.of(plain);
        int copied = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int start = i == 0 ? -1 : pieces.get(i).span().start();
            int next = i + 1 < pieces.size() ? pieces.get(i + 1).span().start() : Integer.MAX_VALUE;
            String sentence = pieces.get(i).span().in(plain);
            String stated = pieces.get(i).stated();
            text.append(plain, copied, pieces.get(i).span().end());
            copied = pieces.get(i).span().end();
            var result = SentenceVerifier.verify(aligner, pieces.get(i), texts, named(marks, start, next),
                    () -> evidence.find(stated));
            Consumer<Citation> cited = citation -> {
                text.append(Markers.of(citation.n()));
                listener.cited(citation);
            };
            builder.add(pieces.get(i), new Span(text.length() - sentence.length(), text.length()), result,
                    cited);
            listener.checked(builder.sentences().getLast());
        }
        text.append(plain, copied, plain.length());
        return new Verified(text.toString(), builder.sentences(), builder.citations());
    }

    /// The places of the texts named by the markers in or right behind a sentence that begins at `start`.
    private static List<Integer> named(List<Mark> marks, int start, int next) {
        return marks.stream().filter(mark -> mark.at() > start && mark.at() <= next)
                .map(mark -> mark.source() - 1).distinct().toList();
    }
}
