package wenyuan.app.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import wenyuan.app.model.Scoring.Scored;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.embed.Embedder;

/// Picks what to quote: the best sentences (see [Scoring]), shortened to the clauses that answer, one by one, each for
/// what those before it leave unsaid. Each part of a question that has several is answered by itself. What speaks
/// against answering at all is a [Doubt].
final class Quotation {
    private static final int MOST_QUOTES = 4;
    /// A quote of fewer characters is a scrap that says nothing.
    private static final int LEAST = 8;
    /// The share of a quote's terms that another must hold to say the same.
    private static final double SAME = 0.75;

    private final Need need;
    private final List<Candidate> candidates;
    private final Enumerations enumerations;
    private final Scoring scoring;
    private final Siblings siblings;
    private final Reading reading;

    private Quotation(Need need, List<Candidate> candidates) {
        this.need = need;
        this.candidates = candidates;
        this.enumerations = new Enumerations(need.isLong() ? candidates : List.of());
        this.scoring = new Scoring(need, candidates);
        this.reading = new Reading(candidates);
        this.siblings = new Siblings(need, reading);
    }

    /// @param quotes best first; empty when the sources do not tell
    /// @param missing what is missing then, as a sentence for the asker
    /// @param untold the parts of the question that the sources do not tell, where they tell others
    record Outcome(List<Quote> quotes, String missing, List<String> untold) {}

    /// What to quote, best first, or what speaks against quoting anything.
    static Outcome of(Retrieval retrieval, Embedder embedder) {
        List<Candidate> candidates = Candidates.of(retrieval);
        List<String> parts = retrieval.parts().stream().map(Part::text).toList();
        List<Need> needs = parts.size() < 2
                ? List.of(Need.of(retrieval.question().answerable()))
                : parts.stream().map(part -> Need.ofPart(part, retrieval.question().answerable().asked()))
                        .toList();
        // Where articles are asked for by day or column, the question need not be near what they tell.
        OptionalDouble nearness = retrieval.question().answerable().asksOfArticles()
                ? OptionalDouble.empty()
                : retrieval.nearness();
        return joined(needs, needs.stream().map(need -> new Quotation(need, candidates))
                .map(quotation -> quotation.outcome(embedder, nearness)).toList());
    }

    /// What the parts come to: of each its best quotes, as many as there is room for, or what the first of them misses.
    private static Outcome joined(List<Need> needs, List<Outcome> parts) {
        if (parts.size() == 1) {
            Outcome only = parts.getFirst();
            return new Outcome(inReadingOrder(only.quotes()), only.missing(), List.of());
        }
        Set<Quote> taken = new HashSet<>();
        for (int i = 0; i < MOST_QUOTES; i++) {
            for (Outcome part : parts) {
                if (i < part.quotes().size() && fits(part.quotes().get(i), taken, left(taken, Need.LONG))) {
                    taken.add(part.quotes().get(i));
                }
            }
        }
        List<Quote> quotes = parts.stream().flatMap(part -> part.quotes().stream()).filter(taken::contains)
                .distinct().toList();
        String missing = parts.stream().map(Outcome::missing).filter(reason -> !reason.isEmpty()).findFirst()
                .orElse("");
        List<String> untold = IntStream.range(0, parts.size()).filter(i -> parts.get(i).quotes().isEmpty())
                .mapToObj(needs::get).filter(need -> quotes.stream().noneMatch(need::mayTell))
                .map(Need::lastClause).distinct().toList();
        return new Outcome(inReadingOrder(quotes), missing, untold);
    }

    /// The same quotes, but one that goes on where another ends comes behind it.
    private static List<Quote> inReadingOrder(List<Quote> quotes) {
        Set<Quote> ordered = new LinkedHashSet<>();
        for (Quote quote : quotes) {
            quotes.stream().filter(quote::comesAfter).filter(before -> !ordered.contains(before)).findFirst()
                    .ifPresent(ordered::add);
            ordered.add(quote);
        }
        return List.copyOf(ordered);
    }

    private Outcome outcome(Embedder embedder, OptionalDouble nearness) {
        List<Candidate> statements = scoring.isEmpty() ? List.of() : statements();
        if (statements.isEmpty()) {
            return new Outcome(List.of(), "", List.of());
        }
        List<Scored> best = scoring.best(statements, embedder);
        Optional<Doubt> sibling = siblings.against(best.getFirst().candidate());
        if (sibling.isPresent()) {
            double most = best.getFirst().score();
            List<Candidate> own = statements.stream()
                    .filter(candidate -> siblings.against(candidate).isEmpty()).toList();
            best = own.isEmpty() ? List.of() : scoring.best(own, embedder);
            if (best.stream().noneMatch(scored -> need.mayTell(scored.candidate())
                    && scored.score() >= most * Weights.AS_GOOD_AS_SIBLING)) {
                return new Outcome(List.of(), sibling.get().reason(need.isChinese()), List.of());
            }
        }
        List<Quote> quotes = choose(
                best.stream().filter(scored -> siblings.against(scored.candidate()).isEmpty()).toList());
        if (quotes.isEmpty()) {
            return new Outcome(List.of(), "", List.of());
        }
        double coverage = quotes.stream().filter(need::counts)
                .mapToDouble(quote -> scoring.coverage(quote.candidate())).max().orElse(0);
        Optional<Doubt> doubt = new Doubts(need, candidates, quotes, reading).first(coverage, nearness);
        return doubt.map(against -> new Outcome(List.of(), against.reason(need.isChinese()), List.of()))
                .orElse(new Outcome(quotes, "", List.of()));
    }

    /// The sentences that may answer: of articles that name what the question begins with, if any does; and of those that
    /// tell who or what is so now, the newest.
    private List<Candidate> statements() {
        Optional<Topic> topic = topic();
        List<Candidate> own = candidates.stream().filter(Fragments::isNone)
                .filter(candidate -> topic.map(name -> name.isIn(reading.article(candidate))).orElse(true))
                .toList();
        Optional<LocalDate> newest = need.asksOfNow()
                ? own.stream().filter(need::mayTell).filter(this::speaksOfWhatIsAsked)
                        .flatMap(candidate -> candidate.article().published().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
        return newest.map(day -> own.stream()
                .filter(candidate -> candidate.article().published().filter(day::equals).isPresent())
                .toList()).orElse(own);
    }

    private boolean speaksOfWhatIsAsked(Candidate candidate) {
        return need.attribute().filter(attribute -> attribute.isHeldIn(candidate.folded())).isPresent();
    }

    /// What only sentences of articles that name it can answer about.
    private Optional<Topic> topic() {
        return need.aboutOne()
                ? Topic.of(need.folded(), candidates.stream().map(reading::article).distinct().toList())
                : Optional.empty();
    }

    /// Takes the best sentence, then what is best for what is left unsaid, until there is no more room or no more
    /// worth saying. A list is taken item by item; what a sentence points back to is taken along.
    private List<Quote> choose(List<Scored> best) {
        List<Quote> chosen = new ArrayList<>();
        List<Scored> left = best;
        Map<String, Unsaid> unsaid = new HashMap<>();
        Function<Candidate, Unsaid> unsaidOf = candidate -> unsaid.getOrDefault(matter(candidate),
                scoring.unsaid());
        double most = best.getFirst().score();
        while (!left.isEmpty() && chosen.size() < MOST_QUOTES) {
            Scored next = left.getFirst();
            Candidate sentence = next.candidate();
            if (!chosen.isEmpty()
                    && next.score() < most * unsaidOf.apply(sentence).bar(need.isLong())) {
                break;
            }
            for (Quote quote : quotes(sentence, need.room() - length(chosen), unsaidOf.apply(sentence))) {
                if (fits(quote, sameMatter(chosen, sentence), left(chosen, need.room()))) {
                    chosen.add(quote);
                    before(quote, chosen).ifPresent(chosen::add);
                    unsaid.put(matter(sentence), unsaidOf.apply(sentence).after(quote));
                }
            }
            left = scoring.again(left.subList(1, left.size()), unsaidOf);
        }
        return chosen;
    }

    /// What a quote is about when it points back, if there is room for it.
    private Optional<Quote> before(Quote quote, List<Quote> chosen) {
        return Anaphora.before(quote, candidates)
                .map(before -> new Quote(before, new Span(0, before.text().length())))
                .filter(before -> !chosen.contains(before)
                        && length(chosen) + before.length() <= need.room());
    }

    /// What a sentence tells of: its article's matter where there may be several, else the one asked about.
    private String matter(Candidate candidate) {
        return need.asksForSeveral() ? candidate.article().id() : "";
    }

    private List<Quote> sameMatter(List<Quote> chosen, Candidate sentence) {
        return chosen.stream().filter(quote -> matter(quote.candidate()).equals(matter(sentence))).toList();
    }

    private static boolean fits(Quote quote, Collection<Quote> said, int room) {
        return quote.length() >= LEAST && Fragments.states(quote.text()) && quote.length() <= room
                && isNew(quote, said);
    }

    /// How much of a room is left; the first quote of all is never too long.
    private static int left(Collection<Quote> chosen, int room) {
        return chosen.isEmpty() ? Integer.MAX_VALUE : room - length(chosen);
    }

    private List<Quote> quotes(Candidate candidate, int room, Unsaid unsaid) {
        List<Quote> items = enumerations.of(candidate);
        return items.isEmpty() || isOneSentence(items)
                ? List.of(Clauses.trim(candidate, Math.min(room, need.longest()),
                        quote -> worth(quote, unsaid)))
                : items;
    }

    private double worth(Quote quote, Unsaid unsaid) {
        double length = Weights.LENGTH * quote.length() / 100;
        return scoring.worth(quote, unsaid) + (need.isLong() ? length : -length);
    }

    /// Whether a list stands in one sentence that is short enough to be quoted whole.
    private boolean isOneSentence(List<Quote> items) {
        Candidate first = items.getFirst().candidate();
        return items.getLast().candidate().span().equals(first.span())
                && first.text().length() <= need.longest();
    }

    private static int length(Collection<Quote> quotes) {
        return quotes.stream().mapToInt(Quote::length).sum();
    }

    /// Whether a quote says what those chosen do not: not nearly the same sentence once more.
    private static boolean isNew(Quote quote, Collection<Quote> chosen) {
        Set<String> terms = Terms.of(quote.text());
        return chosen.stream().map(other -> Terms.of(other.text()))
                .noneMatch(said -> terms.stream().filter(said::contains).count() >= SAME * terms.size());
    }
}
