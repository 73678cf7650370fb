package wenyuan.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void countsUnevenSplitsByHand() {
        // Five throws all one side: 2 * 1/32. One against five: 2 * (1 + 6) / 64.
        assertThat(Comparison.mcNemar(5, 0)).isCloseTo(0.0625, within(1e-12));
        assertThat(Comparison.mcNemar(1, 5)).isCloseTo(14.0 / 64, within(1e-12));
        assertThat(Comparison.mcNemar(5, 1)).isEqualTo(Comparison.mcNemar(1, 5));
    }

    @Test
    void takesNoOrEvenDifferencesAsNoise() {
        assertThat(Comparison.mcNemar(0, 0)).isEqualTo(1);
        assertThat(Comparison.mcNemar(3, 3)).isEqualTo(1);
    }
}
