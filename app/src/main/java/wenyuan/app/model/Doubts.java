package wenyuan.app.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.app.text.Terms;

/// Finds what speaks against quoting, the most telling first.
final class Doubts {
    private static final Pattern JOINTS = Pattern.compile("[\\s·・•‧-]+");
    private static final Pattern EXACT = Pattern.compile("[a-z0-9].*");

    private final Need need;
    private final List<Candidate> candidates;
    private final List<Quote> quotes;
    private final Reading reading;
    private final Told best;
    private final Told shownFirst;

    /// @param quotes what would be quoted, best first, at least one
    Doubts(Need need, List<Candidate> candidates, List<Quote> quotes, Reading reading) {
        this.reading = reading;
        this.need = need;
        this.candidates = candidates;
        this.quotes = quotes;
        this.best = Told.of(quotes.getFirst().candidate().article(), candidates);
        this.shownFirst = Told.of(candidates.getFirst().article(), candidates);
    }

    /// @param coverage share of the question that the best quote that may answer holds with its surroundings
    /// @param nearness cosine of the question and the nearest passage; empty where it is not known
    Optional<Doubt> first(double coverage, OptionalDouble nearness) {
        boolean far = nearness.orElse(1) < Weights.NEAR && mostTold() < Weights.MOST;
        boolean little = need.counts() && coverage < Weights.ENOUGH_TO_COUNT;
        if (!need.isChinese()) {
            Set<String> names = Foreign.names(need.question());
            Set<String> missing = Foreign.missing(names, best.text());
            return far || little || isUncounted() || missing.size() >= names.size()
                    || missing.size() > Weights.UNTOLD * names.size()
                            ? Optional.of(new Doubt.OtherLanguage(missing))
                            : Optional.empty();
        }
        return missingName().or(this::otherSubject).or(this::otherYear).or(this::unmentioned)
                .or(() -> isUncounted() || little
                        ? Optional.of(new Doubt.NoNumber(candidates.stream().anyMatch(need::mayTell)))
                        : Optional.empty())
                .or(() -> far ? Optional.of(new Doubt.OtherMatter()) : Optional.empty());
    }

    /// What is asked of the subject must be spoken of: a sum or things counted near a quote, a post or relation in its
    /// article.
    private Optional<Doubt> unmentioned() {
        return need.attribute().filter(attribute -> quotes.stream().map(Quote::candidate)
                .noneMatch(sentence -> attribute.isNumber()
                        ? reading.near(sentence).stream().anyMatch(attribute::isHeldIn)
                        : attribute.isHeldIn(reading.article(sentence))))
                .map(attribute -> new Doubt.Unmentioned(attribute.word()));
    }

    private boolean isUncounted() {
        return need.counts() && quotes.stream().noneMatch(need::counts);
    }

    private Optional<Doubt> otherSubject() {
        if (!best.names(need.subject())) {
            return Optional
                    .of(new Doubt.OtherSubject(need.subject().name(), shownFirst.names(need.subject())));
        }
        return Region.missing(need.folded(), best.text()).stream().findFirst()
                .map(region -> new Doubt.OtherSubject(region,
                        Region.missing(region, shownFirst.text()).isEmpty()));
    }

    /// An article that names no year at all may well tell of any.
    private Optional<Doubt> otherYear() {
        return !need.years().isEmpty() && best.isDated()
                && need.years().stream().noneMatch(best.terms()::contains)
                        ? Optional.of(new Doubt.OtherYear(need.years(),
                                need.years().stream().anyMatch(shownFirst.terms()::contains)))
                        : Optional.empty();
    }

    /// The share of the question's terms that the article holds which holds most.
    private double mostTold() {
        Map<String, Set<String>> told = new HashMap<>();
        candidates.forEach(c -> {
            Set<String> terms = told.computeIfAbsent(c.article().id(), _ -> new HashSet<>(c.title()));
            terms.addAll(c.terms());
        });
        return told.values().stream().mapToDouble(
                terms -> (double) need.terms().stream().filter(terms::contains).count() / need.terms().size())
                .max().orElse(0);
    }

    private Optional<Doubt> missingName() {
        if (need.names().isEmpty()) {
            return Optional.empty();
        }
        Set<String> told = new HashSet<>();
        var text = new StringBuilder();
        for (Candidate c : candidates) {
            told.addAll(c.terms());
            told.addAll(c.title());
            text.append(joined(c.folded())).append('\n').append(joined(c.headline())).append('\n');
        }
        return need.names().stream()
                .filter(name -> text.indexOf(joined(name)) < 0 && !mostly(Terms.of(name), told)).sorted()
                .findFirst().map(Doubt.Name::new);
    }

    /// Whether a name that is not told word for word is told in other words: its Latin words and numbers must be there,
    /// and half of the rest.
    private static boolean mostly(Set<String> name, Set<String> told) {
        return name.stream().filter(term -> EXACT.matcher(term).matches()).allMatch(told::contains)
                && 2 * name.stream().filter(told::contains).count() >= name.size();
    }

    private static String joined(String folded) {
        return JOINTS.matcher(folded).replaceAll("");
    }
}
