package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.AnalyzedClaim;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.indexer.corpus.Span;

/// One sentence held against texts: first those that its markers name, then, for what they do not support, the others
/// at hand, then what else the corpus has.
final class SentenceVerifier {
    /// How many texts that are not named are looked at closely for each claim.
    private static final int CLOSELY = 4;
    /// About how many such looks a sentence is worth, however many claims it makes.
    private static final int MOST_LOOKS = 100;
    private static final ClaimResult NOTHING = ClaimResult.unsupported(new Span(0, 0));
    /// What supports comes first, what says nothing last; between them, what speaks to the claim best decides, so that
    /// no text contradicts a claim about something else.
    private static final Comparator<ClaimResult> RANKING = Comparator
            .comparingInt((ClaimResult result) -> switch (result.verdict()) {
                case SUPPORTED -> 2;
                case PARTLY, CONTRADICTED -> 1;
                case UNSUPPORTED, NO_CLAIM -> 0;
            }).thenComparingDouble(ClaimResult::worth).thenComparing(ClaimResult::verdict);

    private final Aligner aligner;
    private final Piece piece;
    private final List<AnalyzedClaim> stated;
    private final List<EvidenceText> texts;
    private final List<Integer> named;
    private final Supplier<List<EvidenceText>> further;
    private final List<Judged> claims = new ArrayList<>();
    private boolean all;

    /// What a sentence came to. Offsets of claims and their problems are into the sentence.
    ///
    /// @param claims their citations are places in `evidence`
    record Result(Verdict verdict, List<Claim> claims, List<Evidence> evidence) {
        static final Result NO_CLAIM = new Result(Verdict.NO_CLAIM, List.of(), List.of());

        List<Problem> problems() {
            return claims.stream().flatMap(claim -> claim.problems().stream()).toList();
        }
    }

    /// A claim with the result that decides it, and what the texts say that come to the same.
    private record Judged(AnalyzedClaim claim, ClaimResult result, Map<Integer, ClaimResult> at) {}

    private SentenceVerifier(Aligner aligner, Piece piece, List<AnalyzedClaim> stated,
            List<EvidenceText> texts, List<Integer> named, Supplier<List<EvidenceText>> further) {
        this.aligner = aligner;
        this.piece = piece;
        this.stated = stated;
        this.texts = new ArrayList<>(texts);
        this.named = named;
        this.further = further;
    }

    /// @param texts what can speak to it, likelier ones first
    /// @param named places in `texts` of those that the sentence names
    /// @param further what else can, asked for when the texts at hand do not support it
    static Result verify(Aligner aligner, Piece piece, List<EvidenceText> texts, List<Integer> named,
            Supplier<List<EvidenceText>> further) {
        List<Span> claims = ClaimSplitter.of(piece);
        List<AnalyzedClaim> stated = (claims.isEmpty() ? List.of(piece.whole()) : claims).stream()
                .map(span -> AnalyzedClaim.of(piece.stated(), span)).toList();
        return new SentenceVerifier(aligner, piece, stated, texts, named, further).run(!claims.isEmpty());
    }

    /// @param claiming whether it states anything; what does not is no claim unless it is quoted
    private Result run(boolean claiming) {
        Map<Integer, ClaimResult> quoted = quoted();
        if (claiming || !quoted.isEmpty()) {
            stated.forEach(claim -> claims.add(quoted.isEmpty() ? judge(claim) : best(claim, quoted)));
        }
        List<Evidence> evidence = Stream
                .concat(named.stream(), claims.stream().flatMap(claim -> claim.at.keySet().stream()))
                .distinct().flatMap(at -> evidence(at).stream()).toList();
        Verdict verdict = Verdict.together(claims.stream().map(claim -> claim.result.verdict()).toList());
        return new Result(verdict, claims.stream().map(claim -> claim(claim, evidence, verdict)).toList(),
                evidence);
    }

    /// What a text says to the claims that it decides; to all of them where it is named and decides none.
    private List<Evidence> evidence(int at) {
        List<ClaimResult> deciding = claims.stream().flatMap(claim -> Stream.ofNullable(claim.at.get(at)))
                .toList();
        return Evidence.of(at, texts.get(at), named.contains(at), deciding.isEmpty()
                ? stated.stream().map(claim -> aligner.align(claim, texts.get(at))).toList()
                : deciding);
    }

    /// Where the sentence stands as a whole, word for word: in all texts that it names or, where it names none, in one.
    private Map<Integer, ClaimResult> quoted() {
        String sentence = piece.stated().substring(piece.lead());
        Map<Integer, ClaimResult> found = new TreeMap<>();
        if (piece.isSentence() && ClaimSplitter.canBeQuoted(sentence)) {
            (named.isEmpty() ? IntStream.range(0, texts.size()).boxed() : named.stream())
                    .flatMap(at -> Aligner.exact(sentence, texts.get(at)).stream()
                            .map(span -> Map.entry(at, ClaimResult.supported(span, true))))
                    .limit(Math.max(1, named.size()))
                    .forEach(each -> found.put(each.getKey(), each.getValue()));
        }
        return found.size() < named.size() ? Map.of() : found;
    }

    private Judged judge(AnalyzedClaim claim) {
        Map<Integer, ClaimResult> seen = new TreeMap<>();
        named.forEach(at -> seen.put(at, aligner.align(claim, texts.get(at))));
        Judged best = best(claim, seen);
        if (best.result.verdict() == Verdict.SUPPORTED) {
            return best;
        }
        Judged other = elsewhere(claim, 0);
        if (other.result.verdict() != Verdict.SUPPORTED && !all) {
            int from = texts.size();
            all = true;
            texts.addAll(further.get());
            Judged more = elsewhere(claim, from);
            other = RANKING.compare(more.result, other.result) > 0 ? more : other;
        }
        return other.result.verdict() == Verdict.SUPPORTED || named.isEmpty() ? other : best;
    }

    /// The best result for a claim, with all texts that come to the same verdict.
    private static Judged best(AnalyzedClaim claim, Map<Integer, ClaimResult> seen) {
        ClaimResult best = seen.values().stream().max(RANKING).orElse(NOTHING);
        seen.values().removeIf(result -> result.verdict() != best.verdict());
        return new Judged(claim, best, seen);
    }

    /// The best of the texts that are not named, from a place on.
    private Judged elsewhere(AnalyzedClaim claim, int from) {
        Comparator<Integer> likelier = Comparator
                .comparingDouble(at -> -Aligner.likeness(claim, texts.get(at)));
        List<Integer> likely = IntStream.range(from, texts.size()).boxed().filter(at -> !named.contains(at))
                .sorted(likelier).limit(Math.clamp(MOST_LOOKS / stated.size(), 1, CLOSELY)).toList();
        Judged best = new Judged(claim, NOTHING, Map.of());
        for (int at : likely) {
            ClaimResult result = aligner.align(claim, texts.get(at));
            if (RANKING.compare(result, best.result) > 0) {
                best = new Judged(claim, result,
                        result.verdict() == Verdict.UNSUPPORTED ? Map.of() : Map.of(at, result));
            }
            if (result.verdict() == Verdict.SUPPORTED) {
                break;
            }
        }
        return best;
    }

    private static Claim claim(Judged judged, List<Evidence> evidence, Verdict whole) {
        ClaimResult result = judged.result;
        Span span = judged.claim.span();
        boolean why = result.problems().isEmpty() && (result.verdict() == Verdict.PARTLY
                || (result.verdict() == Verdict.UNSUPPORTED && whole == Verdict.PARTLY));
        List<Problem> problems = why
                ? List.of(new Problem(FactKind.SOURCE, judged.claim.text(), "",
                        Optional.of(new Span(0, span.length()))))
                : result.problems();
        List<Integer> citations = IntStream.range(0, evidence.size()).boxed()
                .filter(i -> Stream.ofNullable(judged.at.get(evidence.get(i).at()))
                        .anyMatch(evidence.get(i)::shows))
                .toList();
        return new Claim(span, result.verdict(), result.score(), citations,
                problems.stream().map(problem -> problem.at(at -> at.shift(span.start()))).toList());
    }
}
