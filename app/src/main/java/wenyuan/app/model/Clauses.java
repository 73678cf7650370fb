package wenyuan.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import wenyuan.indexer.corpus.Span;

/// Shortens a long sentence to the run of its clauses that answers, word for word.
final class Clauses {
    private static final String ENDS = "，；：,;:";
    private static final String OPENING = "（(《“「『【";
    private static final String CLOSING = "）)》”」』】";

    private Clauses() {}

    /// @param most how many characters the quote may have; one clause is quoted in any case
    /// @param worth what a quote is worth
    static Quote trim(Candidate candidate, int most, ToDoubleFunction<Quote> worth) {
        String text = candidate.text();
        var whole = new Quote(candidate, new Span(0, text.length()));
        if (text.length() <= most) {
            return whole;
        }
        List<Span> clauses = split(text);
        Quote best = whole;
        double bestWorth = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < clauses.size(); i++) {
            for (int j = i; j < clauses.size(); j++) {
                Span run = new Span(clauses.get(i).start(), clauses.get(j).end());
                if (j > i && run.length() > most) {
                    break;
                }
                var quote = new Quote(candidate, j + 1 == clauses.size() ? run : unended(text, run));
                double value = worth.applyAsDouble(quote);
                if (value > bestWorth) {
                    best = quote;
                    bestWorth = value;
                }
            }
        }
        return withSubject(best, clauses, most);
    }

    /// The run with the clauses before it, from the beginning of the sentence or behind a semicolon, if there is room:
    /// that is where its subject stands.
    private static Quote withSubject(Quote run, List<Span> clauses, int most) {
        String text = run.candidate().text();
        int end = run.span().end();
        return clauses.stream().filter(clause -> clause.start() < run.span().start())
                .filter(clause -> clause.start() == 0 || "；;".indexOf(text.charAt(clause.start() - 1)) >= 0)
                .filter(clause -> end - clause.start() <= most).reduce((_, later) -> later)
                .map(clause -> new Quote(run.candidate(), new Span(clause.start(), end))).orElse(run);
    }

    /// Without the comma or colon at its end.
    static Span unended(String text, Span run) {
        int end = run.end();
        while (end > run.start() + 1 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(run.start(), end);
    }

    /// The clauses of a sentence, with the marks they end with; marks in brackets, quotations and numbers end none.
    static List<Span> split(String text) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && ENDS.indexOf(c) >= 0 && !inNumber(text, i)) {
                clauses.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(new Span(start, text.length()));
        }
        return clauses;
    }

    private static boolean inNumber(String text, int at) {
        return at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
