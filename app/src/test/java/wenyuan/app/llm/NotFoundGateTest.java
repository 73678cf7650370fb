package wenyuan.app.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wenyuan.app.draft.Draft;

class NotFoundGateTest {
    private final StringBuilder heard = new StringBuilder();
    private final NotFoundGate gate = new NotFoundGate("NOT_FOUND:", heard::append);

    @Test
    void passesAnAnswerOnAsItComes() {
        gate.accept("产");
        assertThat(heard).hasToString("产");
        gate.accept("值是一百万。[1]");
        assertThat(gate.draft()).isEqualTo(new Draft.Written("产值是一百万。[1]"));
        assertThat(heard).hasToString("产值是一百万。[1]");
    }

    @Test
    void turnsTheSignIntoNotFoundAndPassesNothingOn() {
        "\n**NOT_FOUND： 资料没有给出产值".chars().forEach(c -> gate.accept(Character.toString(c)));
        assertThat(gate.draft()).isEqualTo(new Draft.NotFound("资料没有给出产值"));
        assertThat(heard).isEmpty();
    }

    @Test
    void letsGoOfATextThatOnlyBeganLikeTheSign() {
        gate.accept("NOT");
        assertThat(heard).isEmpty();
        gate.accept(" all of it.[1]");
        assertThat(heard).hasToString("NOT all of it.[1]");
    }

    @Test
    void passesOnAWholeAnswerThatIsShorterThanTheSign() {
        gate.accept("NO");
        assertThat(gate.draft()).isEqualTo(new Draft.Written("NO"));
        assertThat(heard).hasToString("NO");
    }
}
