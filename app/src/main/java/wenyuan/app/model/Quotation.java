package wenyuan.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import wenyuan.app.model.Scoring.Scored;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Terms;
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

    private Quotation(Need need, List<Candidate> candidates) {
        this.need = need;
        this.candidates = candidates;
        this.enumerations = new Enumerations(need.isLong() ? candidates : List.of());
        this.scoring = new Scoring(need, candidates);
    }

    /// @param quotes best first; empty when the sources do not tell
    /// @param missing what is missing then, as a sentence for the asker
    record Outcome(List<Quote> quotes, String missing) {}

    /// What to quote, best first, or what speaks against quoting anything.
    static Outcome of(Retrieval retrieval, Embedder embedder) {
        List<Candidate> candidates = Candidates.of(retrieval);
        List<String> parts = retrieval.parts().stream().map(Part::text).toList();
        List<Need> needs = parts.size() < 2
                ? List.of(Need.of(retrieval.question()))
                : parts.stream().map(part -> Need.ofPart(part, retrieval.question().asked())).toList();
        // Where articles are asked for by day or column, the question need not be near what they tell.
        OptionalDouble nearness = retrieval.question().asksOfArticles()
                ? OptionalDouble.empty()
                : retrieval.nearness();
        return joined(needs.stream().map(need -> new Quotation(need, candidates))
                .map(quotation -> quotation.outcome(embedder, nearness)).toList());
    }

    /// What the parts come to: all that is told, or what the first of them misses.
    private static Outcome joined(List<Outcome> parts) {
        List<Quote> quotes = new ArrayList<>();
        parts.stream().flatMap(part -> part.quotes().stream())
                .filter(quote -> quotes.isEmpty() || isNew(quote, quotes)).forEach(quotes::add);
        String missing = parts.stream().map(Outcome::missing).filter(reason -> !reason.isEmpty()).findFirst()
                .orElse("");
        return new Outcome(List.copyOf(quotes), missing);
    }

    private Outcome outcome(Embedder embedder, OptionalDouble nearness) {
        if (scoring.isEmpty() || candidates.isEmpty()) {
            return new Outcome(List.of(), "");
        }
        List<Quote> quotes = choose(scoring.best(candidates, embedder));
        if (quotes.isEmpty()) {
            return new Outcome(List.of(), "");
        }
        double coverage = quotes.stream().filter(need::counts)
                .mapToDouble(quote -> scoring.coverage(quote.candidate())).max().orElse(0);
        Optional<Doubt> doubt = new Doubts(need, candidates, quotes).first(coverage, nearness);
        return doubt.map(against -> new Outcome(List.of(), against.reason(need.isChinese())))
                .orElse(new Outcome(quotes, ""));
    }

    /// Takes the best sentence, then what is best for what is left unsaid, until there is no more room or no more
    /// worth saying. A list is taken item by item.
    private List<Quote> choose(List<Scored> best) {
        List<Quote> chosen = new ArrayList<>();
        List<Scored> left = best;
        Unsaid unsaid = scoring.unsaid();
        double most = best.getFirst().score();
        while (!left.isEmpty() && chosen.size() < MOST_QUOTES) {
            Scored next = left.getFirst();
            if (!chosen.isEmpty() && next.score() < most * unsaid.bar(need.isLong())) {
                break;
            }
            for (Quote quote : quotes(next.candidate(), need.room() - length(chosen), unsaid)) {
                if (fits(quote, chosen)) {
                    chosen.add(quote);
                    unsaid = unsaid.after(quote);
                }
            }
            left = scoring.again(left.subList(1, left.size()), unsaid);
        }
        return chosen;
    }

    private boolean fits(Quote quote, List<Quote> chosen) {
        return quote.length() >= LEAST && (chosen.isEmpty()
                || (length(chosen) + quote.length() <= need.room() && isNew(quote, chosen)));
    }

    private List<Quote> quotes(Candidate candidate, int room, Unsaid unsaid) {
        List<Quote> items = enumerations.of(candidate);
        return items.isEmpty() || isOneSentence(items)
                ? List.of(Clauses.trim(candidate, Math.min(room, need.longest()),
                        quote -> scoring.worth(quote, unsaid)))
                : items;
    }

    /// Whether a list stands in one sentence that is short enough to be quoted whole.
    private boolean isOneSentence(List<Quote> items) {
        Candidate first = items.getFirst().candidate();
        return items.getLast().candidate().span().equals(first.span())
                && first.text().length() <= need.longest();
    }

    private static int length(List<Quote> quotes) {
        return quotes.stream().mapToInt(Quote::length).sum();
    }

    /// Whether a quote says what those chosen do not: not nearly the same sentence once more.
    private static boolean isNew(Quote quote, List<Quote> chosen) {
        Set<String> terms = Terms.of(quote.text());
        return chosen.stream().map(other -> Terms.of(other.text()))
                .noneMatch(said -> terms.stream().filter(said::contains).count() >= SAME * terms.size());
    }
}
