package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private static final ClaimResult NOTHING = new ClaimResult(Verdict.UNSUPPORTED, 0, new Span(0, 0), false,
            List.of());
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
    private final String sentence;
    private final List<EvidenceText> texts;
    private final List<Integer> named;
    private final Supplier<List<EvidenceText>> further;
    private final List<Judged> claims = new ArrayList<>();
    private int closely = CLOSELY;
    private boolean all;

    /// What a sentence came to. Offsets of claims and problems are into the sentence.
    ///
    /// @param claims their citations are places in `evidence`
    record Result(Verdict verdict, double score, List<Problem> problems, List<Claim> claims,
            List<Evidence> evidence) {
        static final Result NO_CLAIM = new Result(Verdict.NO_CLAIM, 0, List.of(), List.of(), List.of());
    }

    /// A claim with the result that decides it, and what the texts say that come to the same.
    private record Judged(AnalyzedClaim claim, ClaimResult result, Map<Integer, ClaimResult> at) {}

    private SentenceVerifier(Aligner aligner, Piece piece, List<EvidenceText> texts, List<Integer> named,
            Supplier<List<EvidenceText>> further) {
        this.aligner = aligner;
        this.piece = piece;
        this.sentence = piece.stated().substring(piece.lead());
        this.texts = new ArrayList<>(texts);
        this.named = named;
        this.further = further;
    }

    /// @param texts what can speak to it, likelier ones first
    /// @param named places in `texts` of those that the sentence names
    /// @param further what else can, asked for when the texts at hand do not support it
    static Result verify(Aligner aligner, Piece piece, List<EvidenceText> texts, List<Integer> named,
            Supplier<List<EvidenceText>> further) {
        return new SentenceVerifier(aligner, piece, texts, named, further).run();
    }

    private Result run() {
        Optional<Result> quoted = piece.isSentence() && ClaimSplitter.canBeQuoted(sentence)
                ? quoted()
                : Optional.empty();
        if (quoted.isPresent()) {
            return quoted.get();
        }
        List<AnalyzedClaim> stated = analyzed(ClaimSplitter.of(piece));
        if (stated.isEmpty()) {
            List<AnalyzedClaim> whole = analyzed(List.of(piece.whole()));
            List<Evidence> evidence = named.stream().flatMap(at -> Evidence
                    .of(at, texts.get(at), true,
                            whole.stream().map(each -> aligner.align(each, texts.get(at))).toList())
                    .stream()).toList();
            return new Result(Verdict.NO_CLAIM, 0, List.of(), List.of(), evidence);
        }
        closely = Math.clamp(MOST_LOOKS / stated.size(), 1, CLOSELY);
        stated.forEach(claim -> claims.add(judge(claim)));
        return result();
    }

    private List<AnalyzedClaim> analyzed(List<Span> spans) {
        return spans.stream().map(span -> AnalyzedClaim.of(piece.stated(), span)).toList();
    }

    /// The sentence as a whole, word for word, in a text that it names or, where it names none, in any.
    private Optional<Result> quoted() {
        List<Evidence> evidence = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            if (named.contains(at) || (named.isEmpty() && evidence.isEmpty())) {
                int place = at;
                Aligner.exact(sentence, texts.get(at))
                        .map(span -> new ClaimResult(Verdict.SUPPORTED, 1, span, true, List.of()))
                        .ifPresent(exact -> evidence.addAll(
                                Evidence.of(place, texts.get(place), named.contains(place), List.of(exact))));
            }
        }
        if (evidence.isEmpty() || evidence.size() < named.size()) {
            return Optional.empty();
        }
        List<Integer> places = IntStream.range(0, evidence.size()).boxed().toList();
        List<Span> spans = ClaimSplitter.of(piece);
        List<Claim> supported = (spans.isEmpty() ? List.of(piece.whole()) : spans).stream()
                .map(span -> new Claim(span, Verdict.SUPPORTED, 1, places, List.of())).toList();
        return Optional.of(new Result(Verdict.SUPPORTED, 1, List.of(), supported, evidence));
    }

    private Judged judge(AnalyzedClaim claim) {
        Map<Integer, ClaimResult> seen = new HashMap<>();
        named.forEach(at -> seen.put(at, aligner.align(claim, texts.get(at))));
        ClaimResult best = named.stream().map(seen::get).max(RANKING).orElse(NOTHING);
        if (best.verdict() != Verdict.SUPPORTED) {
            Judged other = elsewhere(claim, seen, 0);
            if (other.result.verdict() != Verdict.SUPPORTED && !all) {
                int from = texts.size();
                all = true;
                texts.addAll(further.get());
                other = elsewhere(claim, seen, from);
            }
            if (other.result.verdict() == Verdict.SUPPORTED
                    || (named.isEmpty() && RANKING.compare(other.result, best) > 0)) {
                return other;
            }
        }
        Map<Integer, ClaimResult> at = new HashMap<>();
        named.stream().filter(place -> seen.getOrDefault(place, NOTHING).verdict() == best.verdict())
                .forEach(place -> at.put(place, seen.getOrDefault(place, NOTHING)));
        return new Judged(claim, best, at);
    }

    /// The best of the texts that are not named, from a place on; those that speak to an earlier claim of the sentence
    /// come first.
    private Judged elsewhere(AnalyzedClaim claim, Map<Integer, ClaimResult> seen, int from) {
        Comparator<Integer> likelier = Comparator
                .<Integer, Boolean>comparing(at -> claims.stream().noneMatch(each -> each.at.containsKey(at)))
                .thenComparing(Comparator
                        .<Integer>comparingDouble(at -> Aligner.likeness(claim, texts.get(at))).reversed());
        List<Integer> likely = IntStream.range(from, texts.size()).boxed().filter(at -> !named.contains(at))
                .sorted(likelier).limit(closely).toList();
        for (int at : likely) {
            seen.put(at, aligner.align(claim, texts.get(at)));
            if (seen.getOrDefault(at, NOTHING).verdict() == Verdict.SUPPORTED) {
                break;
            }
        }
        return seen.entrySet().stream().filter(entry -> !named.contains(entry.getKey()))
                .max(Map.Entry.comparingByValue(RANKING))
                .map(entry -> new Judged(claim, entry.getValue(),
                        entry.getValue().verdict() == Verdict.UNSUPPORTED
                                ? Map.of()
                                : Map.of(entry.getKey(), entry.getValue())))
                .orElse(new Judged(claim, NOTHING, Map.of()));
    }

    private Result result() {
        List<Evidence> evidence = new ArrayList<>();
        for (int at : named) {
            List<ClaimResult> deciding = results(at);
            evidence.addAll(Evidence.of(at, texts.get(at), true, deciding.isEmpty()
                    ? claims.stream().map(each -> aligner.align(each.claim, texts.get(at))).toList()
                    : deciding));
        }
        claims.stream().flatMap(claim -> claim.at.keySet().stream()).distinct()
                .filter(at -> !named.contains(at))
                .forEach(at -> evidence.addAll(Evidence.of(at, texts.get(at), false, results(at))));
        Verdict verdict = Verdict.together(claims.stream().map(claim -> claim.result.verdict()).toList());
        List<Claim> checked = claims.stream().map(claim -> claim(claim, evidence, verdict)).toList();
        return new Result(verdict, checked.stream().mapToDouble(Claim::score).average().orElse(0),
                checked.stream().flatMap(claim -> claim.problems().stream()).toList(), checked, evidence);
    }

    /// What decides claims in a text.
    private List<ClaimResult> results(int at) {
        return claims.stream().filter(claim -> claim.at.containsKey(at))
                .map(claim -> claim.at.getOrDefault(at, claim.result)).toList();
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
                .filter(i -> judged.at.containsKey(evidence.get(i).at())
                        && evidence.get(i).shows(judged.at.getOrDefault(evidence.get(i).at(), result)))
                .toList();
        return new Claim(span, result.verdict(), result.score(), citations,
                problems.stream().map(problem -> problem.shift(span.start())).toList());
    }
}
