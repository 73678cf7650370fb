package wenyuan.app.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.draft.Draft;
import wenyuan.app.draft.ModelException;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.settings.ModelSettings;
import wenyuan.app.settings.Provider;
import wenyuan.app.settings.Secret;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.passage.Passage;

class ChatModelTest {

    @Test
    void streamsWhatTheServerSaysAndMakesItADraft() throws Exception {
        try (var server = ScriptedModelServer.saying("港口有", "三个泊位。[1]")) {
            var heard = new StringBuilder();
            Draft draft = model(server.url()).draft(prompt(), heard::append);

            assertThat(draft).isEqualTo(new Draft.Written("港口有三个泊位。[1]"));
            assertThat(heard).hasToString("港口有三个泊位。[1]");
            assertThat(server.requests().take()).contains("the instructions", "the message", "small-model");
        }
    }

    @Test
    void understandsThatTheSourcesDoNotTell() throws IOException {
        try (var server = ScriptedModelServer.saying("NOT_", "FOUND: 资料没有给出泊位数")) {
            assertThat(model(server.url()).draft(prompt(), _ -> {}))
                    .isEqualTo(new Draft.NotFound("资料没有给出泊位数"));
        }
    }

    @Test
    void stopsTheServerWhenTheListenerThrows() throws Exception {
        try (var server = ScriptedModelServer.talkingForever("很长的话。")) {
            assertThatThrownBy(() -> model(server.url()).draft(prompt(), _ -> {
                throw new CancellationException("gone");
            })).isInstanceOf(CancellationException.class);
            assertThat(server.clientGone().await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysWhichModelFailedAndKeepsTheKeyToItself() throws IOException {
        try (var server = ScriptedModelServer.failing(401)) {
            assertThatThrownBy(() -> model(server.url()).draft(prompt(), _ -> {}))
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("small").hasMessageNotContaining("hush-hush");
        }
    }

    @Test
    void isAvailableWhileItsServerRuns() throws IOException {
        URI url;
        try (var server = ScriptedModelServer.saying("")) {
            url = server.url();
            assertThat(model(url).available()).isTrue();
        }
        try (var taken = new ServerSocket(0)) {
            url = URI.create("http://127.0.0.1:" + taken.getLocalPort());
        }
        assertThat(model(url).available()).isFalse();
    }

    @Test
    void asksNoServerWhenThereAreNoSources() {
        var nothing = new Retrieval(Answerable.of("港口多大？", Filter.NONE), List.of(), 0, 0);
        Draft draft = model(URI.create("http://127.0.0.1:1/v1")).draft(new Prompt(nothing, "", ""), _ -> {});
        assertThat(draft).isInstanceOf(Draft.NotFound.class);
    }

    private static AnswerModel model(URI url) {
        return ChatModel
                .of(new ModelSettings("small", Provider.OPENAI, url, "small-model", new Secret("hush-hush")));
    }

    private static Prompt prompt() {
        var head = new ArticleHead("x/1", "0", "新港口开港", "日报", Optional.empty(), "", Kind.ARTICLE);
        var hit = new Hit(1, new Passage(head, 0, new Span(0, 8), "港口有三个泊位。"), 0.03, OptionalInt.of(1),
                OptionalInt.empty());
        return new Prompt(new Retrieval(Answerable.of("港口多大？", Filter.NONE), List.of(hit), 0, 0),
                "the instructions",
                "the message");
    }
}
