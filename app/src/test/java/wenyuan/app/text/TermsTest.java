package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @Test
    void pairsHanCharactersAndKeepsWordsAndNumbersWhole() {
        assertThat(Terms.of("产值达3,500.5亿元，GDP增长")).containsExactly("产值", "值达", "350050000000", "元", "gdp",
                "增长");
    }

    @Test
    void takesALoneHanCharacterAsATerm() {
        assertThat(Terms.of("M2 型")).containsExactly("m2", "型");
    }

    @Test
    void findsNothingInSigns() {
        assertThat(Terms.of("，。！— 😀 …")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"三千五百亿, '3,500 亿'", "百分之二十, ２０％", "二〇二五年, 2025年", "第十五届, 第15届", "二十四小时, 24小时"})
    void areTheSameHoweverANumberIsWritten(String one, String other) {
        assertThat(Terms.of(one)).isEqualTo(Terms.of(other));
    }

    @Test
    void leaveANumeralOfOneCharacterWithWhatItCounts() {
        assertThat(Terms.of("三个一带一路")).containsExactly("三个", "个一", "一带", "带一", "一路");
    }
}
