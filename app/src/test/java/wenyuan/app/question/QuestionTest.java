package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.index.Filter;

class QuestionTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "？！……", "😀"})
    void refusesAQuestionWithoutAWord(String text) {
        assertThatThrownBy(() -> Question.of(text)).isInstanceOfSatisfying(InvalidQuestion.class,
                e -> assertThat(e.field()).isEqualTo("question"));
    }

    @Test
    void refusesAQuestionThatIsTooLongAndNamesTheLimit() {
        assertThat(Question.of("问".repeat(2000)).text()).hasSize(2000);
        assertThatThrownBy(() -> Question.of("问".repeat(2001))).isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("2001").hasMessageContaining("2000");
    }

    @Test
    void refusesTooMuchHistoryAndLimitsOutOfBounds() {
        List<Exchange> history = Collections.nCopies(21, new Exchange("问", "答"));
        assertThatThrownBy(() -> new Question("问", history, Filter.NONE, 8)).hasMessageContaining("20");
        assertThatThrownBy(() -> new Question("问", List.of(), Filter.NONE, 0))
                .hasMessageContaining("1 to 50");
        assertThatThrownBy(() -> new Question("问", List.of(), Filter.NONE, 51))
                .hasMessageContaining("1 to 50");
    }
}
