package wenyuan.app.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenyuan.app.llm.ChatModel;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.settings.ModelSettings;
import wenyuan.app.settings.Provider;
import wenyuan.app.settings.Secret;

class ModelsTest {
    private final Models models = new Models(List.of(model("first"), model("second")));

    @Test
    void takesTheFirstWhereNoneIsNamed() {
        assertThat(models.named("").name()).isEqualTo("first");
        assertThat(models.named("second").name()).isEqualTo("second");
    }

    @Test
    void namesTheModelsThatThereAreWhenOneIsUnknown() {
        assertThatThrownBy(() -> models.named("third")).isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("third").hasMessageContaining("first, second");
    }

    private static AnswerModel model(String name) {
        return ChatModel.of(
                new ModelSettings(name, Provider.OLLAMA, URI.create("http://127.0.0.1:1"), "m", Secret.NONE));
    }
}
