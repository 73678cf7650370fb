package wenyuan.app.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.corpus.Span;

class ClauseTrimmerTest {

    @Test
    void endsNoClauseInsideBracketsQuotationsOrNumbers() {
        assertThat(clauses("总额3,500元，名为“春，夏”（含税，含运费），次日送达。")).containsExactly("总额3,500元，", "名为“春，夏”（含税，含运费），",
                "次日送达。");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void clausesJoinedAreTheSentence(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                text.append("甲乙丙1２,，；：（）“”《》。".charAt(random.nextInt(16)));
            }
            assertThat(String.join("", clauses(text.toString()))).as("seed %d", seed)
                    .hasToString(text.toString());
        }
    }

    private static List<String> clauses(String text) {
        return ClauseTrimmer.split(text).stream().map((Span span) -> span.in(text)).toList();
    }
}
