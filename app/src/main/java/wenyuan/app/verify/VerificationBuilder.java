package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import wenyuan.app.text.Language;
import wenyuan.indexer.corpus.Span;

/// The sentences checked so far and their citations, numbered in order.
final class VerificationBuilder {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    /// Enters a checked sentence.
    ///
    /// @param span where it stands in the text
    /// @param cited hears each of its citations, before the sentence is entered
    void add(Piece piece, Span span, SentenceVerifier.Result result, Consumer<Citation> cited) {
        int first = citations.size() + 1;
        boolean repaired = result.evidence().stream().anyMatch(Evidence::named);
        for (Evidence evidence : result.evidence()) {
            var citation = citation(piece.stated(), span, result, evidence, repaired);
            citations.add(citation);
            cited.accept(citation);
        }
        UnaryOperator<Span> placed = at -> piece.place(at).shift(span.start());
        List<Claim> claims = result.claims().stream()
                .map(claim -> new Claim(placed.apply(claim.span()), claim.verdict(), claim.score(),
                        claim.citations().stream().map(place -> first + place).toList(),
                        claim.problems().stream().map(problem -> problem.at(placed)).toList()))
                .toList();
        sentences.add(new Sentence(span, result.verdict(),
                claims.stream().mapToDouble(Claim::score).average().orElse(0),
                IntStream.rangeClosed(first, citations.size()).boxed().toList(),
                claims.stream().flatMap(claim -> claim.problems().stream()).toList(), claims));
    }

    private Citation citation(String sentence, Span span, SentenceVerifier.Result result, Evidence evidence,
            boolean repaired) {
        EvidenceMethod method = evidence.exact()
                ? EvidenceMethod.QUOTED
                : evidence.named() ? EvidenceMethod.CITED : EvidenceMethod.ALIGNED;
        Verdict verdict = result.verdict() == Verdict.NO_CLAIM ? Verdict.NO_CLAIM : evidence.verdict();
        String note = repaired && !evidence.named()
                ? Language.of(sentence).say("citation.repaired")
                : String.join("; ", evidence.computed());
        return new Citation(citations.size() + 1, span, evidence.source().head(), evidence.quote(),
                evidence.span(),
                verdict, evidence.score(), method, note);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Citation> citations() {
        return citations;
    }
}
