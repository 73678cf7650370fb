package wenyuan.app.reader;

import java.nio.FloatBuffer;
import java.util.List;
import wenyuan.indexer.corpus.Span;

/// A reading from the scores of a model's tokens. The best span is the one whose first and last token's scores have the
/// greatest sum (Devlin et al., BERT, 2019, section 4.3).
///
/// @param tokens places of the window's tokens in its text
/// @param scores two of each token of the question and the window: how well an answer begins and ends there; the first two
///        are those of no answer
/// @param first which token the window's first one is
record TokenReading(double answerable, List<Span> tokens, FloatBuffer scores, int first) implements Reading {
    /// Longest answer, in tokens.
    private static final int LONGEST = 60;
    private static final Answer NOTHING = new Answer(new Span(0, 0), -99);

    @Override
    public Answer best() {
        return within(new Span(0, Integer.MAX_VALUE));
    }

    @Override
    public Answer within(Span range) {
        Answer best = NOTHING;
        float greatest = Float.NEGATIVE_INFINITY;
        int begin = 0;
        while (begin < tokens.size() && tokens.get(begin).start() < range.start()) {
            begin++;
        }
        for (int i = begin; i < tokens.size(); i++) {
            int beyond = Math.min(tokens.size(), i + LONGEST);
            for (int j = i; j < beyond && tokens.get(j).end() <= range.end(); j++) {
                float sum = scores.get(2 * (first + i)) + scores.get(2 * (first + j) + 1);
                if (sum > greatest) {
                    greatest = sum;
                    best = new Answer(new Span(tokens.get(i).start(), tokens.get(j).end()),
                            sum - (double) (scores.get(0) + scores.get(1)));
                }
            }
        }
        return best;
    }
}
