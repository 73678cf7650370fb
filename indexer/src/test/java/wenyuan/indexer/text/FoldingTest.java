package wenyuan.indexer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"ＡＩ, ai", "１２３％, 123%", "臺灣, 台湾", "產業, 产业", "GDP, gdp", "，, ','", "5.2%, 5.2%"})
    void makesVariantsOfACharacterOne(String variant, String folded) {
        assertThat(Folding.fold(variant)).isEqualTo(folded);
    }

    @Test
    void leavesSurrogatePairsWhole() {
        assertThat(Folding.fold("𠮷A😀")).isEqualTo("𠮷a😀");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void keepsEveryOffsetAndFoldsNothingTwice(long seed) {
        String text = new Random(seed).ints(2000, 0, Character.MAX_CODE_POINT + 1)
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        String folded = Folding.fold(text);

        assertThat(folded).hasSameSizeAs(text);
        assertThat(Folding.fold(folded)).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @CsvSource({"㎡, m2", "⑩, 10", "１２％, 12%", "'1,234,567', 1234567", "'12,34', '12,34'", "ＧＤＰ增長, gdp增长",
            "'2，300', '2、300'", "ﬁne, fine"})
    void writesOutForTermsWhatStandsForSeveralCharacters(String text, String expanded) {
        assertThat(Folding.expand(text)).isEqualTo(expanded);
    }

    @Test
    void leavesInPlaceWhatStandsForSeveralCharacters() {
        assertThat(Folding.fold("约３０㎡")).isEqualTo("约30㎡");
    }
}
