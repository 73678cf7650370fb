package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenyuan.app.settings.Features;
import wenyuan.indexer.corpus.Span;

/// One sentence held against sources: first those that its markers name, then, for what they do not support, the others.
final class SentenceCheck {
    /// How many sources that are not named are looked at closely for each claim.
    private static final int CLOSELY = 4;
    /// About how many close looks at sources that are not named a sentence is worth, however many claims it makes.
    private static final int MOST_LOOKS = 100;

    private final String sentence;
    private final List<Source> sources;
    private final List<Integer> named;
    private final Features features;
    private final List<Judged> claims = new ArrayList<>();
    private int closely = CLOSELY;

    /// What a sentence came to. Offsets of claims and problems are into the sentence.
    ///
    /// @param claims their citations are places in `evidence`
    record Result(Verdict verdict, double score, List<Problem> problems, List<Claim> claims,
            List<Evidence> evidence) {}

    /// A claim with the finding that decides it, and what the sources say that come to the same.
    private record Judged(Statement statement, Finding finding, Map<Integer, Finding> at) {}

    private SentenceCheck(String sentence, List<Source> sources, List<Integer> named, Features features) {
        this.features = features;
        this.sentence = sentence;
        this.sources = sources;
        this.named = named;
    }

    /// @param sources what can speak to it, likelier ones first
    /// @param named places in `sources` of those that the sentence names
    static Result of(String sentence, List<Source> sources, List<Integer> named) {
        return of(sentence, sources, named, Features.ALL);
    }

    /// @param features which checks are switched off
    static Result of(String sentence, List<Source> sources, List<Integer> named, Features features) {
        return new SentenceCheck(sentence, sources, named, features).run();
    }

    private Result run() {
        Optional<Result> quoted = Claims.canBeQuoted(sentence)
                ? quoted(Statement.of(sentence))
                : Optional.empty();
        if (quoted.isPresent()) {
            return quoted.get();
        }
        List<Statement> statements = Statement.of(sentence, sources.stream()
                .flatMap(source -> source.people().stream()).collect(Collectors.toSet()));
        if (statements.isEmpty() || !Claims.states(sentence)) {
            List<Evidence> evidence = named.stream().filter(_ -> !statements.isEmpty())
                    .flatMap(at -> evidence(at, true,
                            List.of(Aligner.align(statements.getFirst(), sources.get(at), features)))
                            .stream())
                    .toList();
            return new Result(Verdict.NO_CLAIM, 0, List.of(), List.of(), evidence);
        }
        List<List<Finding>> ofNamed = named.stream()
                .map(at -> statements.stream().map(claim -> Aligner.align(claim, sources.get(at), features))
                        .toList())
                .toList();
        closely = Math.clamp(MOST_LOOKS / statements.size(), 1, CLOSELY);
        for (int i = 0; i < statements.size(); i++) {
            claims.add(judge(statements.get(i), i, ofNamed));
        }
        return result(ofNamed);
    }

    /// The sentence as a whole, word for word, in a source that it names or, where it names none, in any.
    private Optional<Result> quoted(List<Statement> statements) {
        List<Evidence> evidence = new ArrayList<>();
        for (int at = 0; at < sources.size(); at++) {
            if (named.contains(at) || (named.isEmpty() && evidence.isEmpty())) {
                int place = at;
                Aligner.exact(sentence, sources.get(at))
                        .filter(span -> !Denial.disowns(sentence, sources.get(place), span))
                        .ifPresent(span -> evidence.addAll(evidence(place,
                                named.contains(place),
                                List.of(new Finding(Verdict.SUPPORTED, 1, span, true, List.of())))));
            }
        }
        if (evidence.isEmpty() || evidence.size() < named.size()) {
            return Optional.empty();
        }
        List<Integer> all = evidence.stream().map(evidence::indexOf).toList();
        List<Claim> supported = statements.stream()
                .map(claim -> new Claim(claim.span(), Verdict.SUPPORTED, 1, all, List.of())).toList();
        return Optional.of(new Result(Verdict.SUPPORTED, 1, List.of(), supported, evidence));
    }

    private List<Evidence> evidence(int at, boolean isNamed, List<Finding> findings) {
        return Evidence.of(at, sources.get(at), isNamed, findings);
    }

    private Judged judge(Statement statement, int place, List<List<Finding>> ofNamed) {
        Finding best = NOTHING;
        Map<Integer, Finding> at = new HashMap<>();
        for (int i = 0; i < ofNamed.size(); i++) {
            Finding finding = ofNamed.get(i).get(place);
            if (i == 0 || RANKING.compare(finding, best) > 0) {
                best = finding;
                at.clear();
            }
            if (finding.verdict() == best.verdict()) {
                at.put(named.get(i), finding);
            }
        }
        if (best.verdict() != Verdict.SUPPORTED) {
            Judged other = elsewhere(statement);
            boolean takes = other.finding.verdict() == Verdict.SUPPORTED
                    || (named.isEmpty() && RANKING.compare(other.finding, best) > 0);
            return takes ? other : new Judged(statement, best, at);
        }
        return new Judged(statement, best, at);
    }

    private static final Finding NOTHING = new Finding(Verdict.UNSUPPORTED, 0, new Span(0, 0), false,
            List.of());
    /// What supports comes first, what says nothing last; between them, what speaks to the claim best decides, so that
    /// no text contradicts a claim about something else.
    private static final Comparator<Finding> RANKING = Comparator
            .comparingInt((Finding finding) -> switch (finding.verdict()) {
                case SUPPORTED -> 2;
                case PARTLY, CONTRADICTED -> 1;
                case UNSUPPORTED, NO_CLAIM -> 0;
            }).thenComparingDouble(Finding::worth).thenComparing(Finding::verdict);

    /// The best of the sources that are not named; those that speak to an earlier claim of the sentence come first, and
    /// what they deny no other says of the same.
    private Judged elsewhere(Statement statement) {
        Comparator<Integer> likelier = Comparator
                .<Integer>comparingInt(
                        at -> claims.stream().anyMatch(claim -> claim.at.containsKey(at)) ? 0 : 1)
                .thenComparing(
                        Comparator.<Integer>comparingDouble(at -> Aligner.rough(statement, sources.get(at)))
                                .reversed());
        List<Integer> likely = IntStream.range(0, sources.size()).boxed()
                .filter(at -> !named.contains(at)).sorted(likelier).limit(closely).toList();
        var best = new Judged(statement, NOTHING, Map.of());
        for (int at : likely) {
            Finding finding = Aligner.align(statement, sources.get(at), features);
            if (RANKING.compare(finding, best.finding) > 0 && !best.finding.outweighs(finding)) {
                best = new Judged(statement, finding,
                        finding.verdict() == Verdict.UNSUPPORTED ? Map.of() : Map.of(at, finding));
            }
            boolean goesOn = claims.stream().anyMatch(claim -> claim.at.containsKey(at));
            if (best.finding.verdict() == Verdict.SUPPORTED
                    || (goesOn && best.finding.verdict() == Verdict.CONTRADICTED)) {
                break;
            }
        }
        return best;
    }

    private Result result(List<List<Finding>> ofNamed) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            int at = named.get(i);
            List<Finding> deciding = findings(at);
            evidence.addAll(evidence(at, true, deciding.isEmpty() ? ofNamed.get(i) : deciding));
        }
        claims.stream().flatMap(claim -> claim.at.keySet().stream()).distinct()
                .filter(at -> !named.contains(at))
                .forEach(at -> evidence.addAll(evidence(at, false, findings(at))));
        Verdict verdict = Verdict.together(claims.stream().map(claim -> claim.finding.verdict()).toList());
        List<Claim> told = claims.stream().map(claim -> told(claim, evidence, verdict)).toList();
        return new Result(verdict,
                told.stream().mapToDouble(Claim::score).average().orElse(0),
                told.stream().flatMap(claim -> claim.problems().stream()).toList(), told, evidence);
    }

    /// What decides claims in a source.
    private List<Finding> findings(int at) {
        return claims.stream().filter(claim -> claim.at.containsKey(at))
                .map(claim -> claim.at.getOrDefault(at, claim.finding)).toList();
    }

    private static Claim told(Judged claim, List<Evidence> evidence, Verdict whole) {
        Finding finding = claim.finding;
        Span span = claim.statement.span();
        boolean why = finding.verdict() == Verdict.UNSUPPORTED && finding.problems().isEmpty()
                && whole == Verdict.PARTLY;
        List<Problem> problems = why
                ? List.of(new Problem(Problem.Kind.SOURCE, claim.statement.text(), "",
                        Optional.of(new Span(0, span.length()))))
                : finding.problems();
        List<Integer> citations = IntStream.range(0, evidence.size()).boxed()
                .filter(i -> claim.at.containsKey(evidence.get(i).at()) && evidence.get(i)
                        .shows(claim.at.getOrDefault(evidence.get(i).at(), finding)))
                .toList();
        return new Claim(span, finding.verdict(), finding.score(), citations,
                problems.stream().map(problem -> problem.shift(span.start())).toList());
    }
}
