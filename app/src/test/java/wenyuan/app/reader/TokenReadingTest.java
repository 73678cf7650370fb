package wenyuan.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.corpus.Span;

class TokenReadingTest {
    private static final int LONGEST = 60;

    /// Against all pairs of tokens, one by one.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBestSpanOfARangeHasTheGreatestSumOfAllThatLieInIt(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            List<Span> tokens = tokens(random);
            int question = 1 + random.nextInt(20);
            float[] scores = scores(random, 2 * (question + tokens.size()));
            var reading = new TokenReading(0, tokens, FloatBuffer.wrap(scores), question);
            int length = tokens.getLast().end();
            int start = random.nextInt(length);
            var range = new Span(start, start + random.nextInt(length - start + 1));

            double best = Double.NEGATIVE_INFINITY;
            for (int first = 0; first < tokens.size(); first++) {
                for (int last = first; last < tokens.size() && last - first < LONGEST; last++) {
                    var span = new Span(tokens.get(first).start(), tokens.get(last).end());
                    best = range.contains(span)
                            ? Math.max(best, scores[2 * (question + first)]
                                    + scores[2 * (question + last) + 1] - scores[0] - scores[1])
                            : best;
                }
            }

            Reading.Answer answer = reading.within(range);
            if (best == Double.NEGATIVE_INFINITY) {
                assertThat(answer.span().length()).isZero();
                assertThat(answer.margin()).isLessThan(-50);
            } else {
                assertThat(range.contains(answer.span())).isTrue();
                assertThat(answer.margin()).isCloseTo(best, offset(1e-5));
            }
            assertThat(reading.best()).isEqualTo(reading.within(new Span(0, length)));
        }
    }

    /// Tokens of one to three characters, with gaps.
    private static List<Span> tokens(Random random) {
        List<Span> tokens = new ArrayList<>();
        int at = 0;
        for (int left = 1 + random.nextInt(90); left > 0; left--) {
            int start = at + random.nextInt(2);
            at = start + 1 + random.nextInt(3);
            tokens.add(new Span(start, at));
        }
        return tokens;
    }

    private static float[] scores(Random random, int count) {
        float[] scores = new float[count];
        for (int i = 0; i < count; i++) {
            scores[i] = (float) random.nextGaussian();
        }
        return scores;
    }
}
