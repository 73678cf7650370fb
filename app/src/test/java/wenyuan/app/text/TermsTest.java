package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void pairsHanCharactersAndKeepsWordsAndNumbersWhole() {
        assertThat(Terms.of("产值达3,500.5亿元，GDP增长")).containsExactly("产值", "值达", "3,500.5", "亿元", "gdp", "增长");
    }

    @Test
    void takesALoneHanCharacterAsATerm() {
        assertThat(Terms.of("M2 型")).containsExactly("m2", "型");
    }

    @Test
    void findsNothingInSigns() {
        assertThat(Terms.of("，。！— 😀 …")).isEmpty();
    }
}
