package wenyuan.app.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.question.Asked;
import wenyuan.app.text.Wording.Word;

class ValueQuestionTest {

    @ParameterizedTest
    @CsvSource({"河口大桥总投资多少亿元？, 总投资", "河口大桥预计吸引多少游客？, 游客", "河口大桥什么时候通车？, 通车", "火灾造成几人遇难？, 遇难"})
    void isFocusedOnWhatStandsBesideTheWordThatAsks(String question, String focus) {
        assertThat(sought(question).focus()).extracting(Word::text).containsExactly(focus);
    }

    @ParameterizedTest
    @CsvSource({"大桥投资多少亿元？, yuan", "公园占地多少公顷？, area", "有几人遇难？, people", "大桥投资多少？, ''"})
    void knowsTheUnitThatIsAskedFor(String question, String kind) {
        assertThat(sought(question).unit().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁设计了大桥？", "为什么要建大桥？", "大桥在哪里？"})
    void seeksNothingWhereNeitherANumberNorADateIsAskedFor(String question) {
        assertThat(ValueQuestion.of(question, Asked.by(question))).isEmpty();
    }

    private static ValueQuestion sought(String question) {
        return ValueQuestion.of(question, Asked.by(question)).orElseThrow();
    }
}
