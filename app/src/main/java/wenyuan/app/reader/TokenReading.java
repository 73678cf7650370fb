package wenyuan.app.reader;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// A reading from the scores of a model's tokens. The best span is the one whose first and last token's scores have the
/// greatest sum (Devlin et al., BERT, 2019, section 4.3).
final class TokenReading implements Reading {
    /// Longest answer, in tokens.
    private static final int LONGEST = 60;
    private static final double NOTHING = -99;

    private final double answerable;
    private final double support;
    private final List<Span> tokens;
    private final float[] starts;
    private final float[] ends;
    private final double none;

    /// @param tokens places of the tokens in the window's text
    /// @param starts for each of them how well an answer begins there
    /// @param ends for each of them how well an answer ends there
    /// @param none score of no answer
    TokenReading(double answerable, double support, List<Span> tokens, float[] starts, float[] ends,
            double none) {
        this.answerable = answerable;
        this.support = support;
        this.tokens = tokens;
        this.starts = starts;
        this.ends = ends;
        this.none = none;
    }

    @Override
    public double answerable() {
        return answerable;
    }

    @Override
    public double support() {
        return support;
    }

    @Override
    public Answer best() {
        return best(0, tokens.size());
    }

    @Override
    public Answer within(Span range) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < range.start()) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).end() <= range.end()) {
            end++;
        }
        return best(first, end);
    }

    private Answer best(int from, int to) {
        if (from >= to) {
            return new Answer(new Span(0, 0), NOTHING);
        }
        int first = from;
        int last = from;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            for (int j = i; j < Math.min(to, i + LONGEST); j++) {
                if (starts[i] + ends[j] > best) {
                    best = starts[i] + ends[j];
                    first = i;
                    last = j;
                }
            }
        }
        return new Answer(new Span(tokens.get(first).start(), tokens.get(last).end()), best - none);
    }
}
