package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.LeftOut;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Place;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.view.Json;
import wenyuan.app.view.SearchView;
import wenyuan.indexer.index.Filter;

class SearchViewTest {
    private static final Wenyuan.Search FOUND = new Wenyuan.Search(
            new Retrieval(Answerable.of("春天", Filter.NONE),
                    List.of(new Hit(1, Samples.PASSAGES.getFirst(), 0.016, OptionalInt.of(2),
                            OptionalInt.empty(),
                            List.of(new Place("words", 2, 3.5, 0.016)))),
                    Optional.empty(), List.of(),
                    List.of(new LeftOut(Samples.ARTICLE.head(), Samples.ARTICLE.head())), 0,
                    0),
            0, List.of());

    @Test
    void tellsWhyWhenAsked() {
        JsonNode view = Json.MAPPER.valueToTree(SearchView.explained(FOUND));

        assertThat(view.path("hits").path(0).path("why").toString())
                .isEqualTo("[{\"lane\":\"words\",\"rank\":2,\"score\":3.5,\"share\":0.016}]");
        assertThat(view.path("left_out").path(0).path("reason").asText())
                .contains("《" + Samples.ARTICLE.title() + "》", Samples.ARTICLE.outlet(), "重复，只显示了后者");
    }

    @Test
    void isBriefOtherwise() {
        JsonNode view = Json.MAPPER.valueToTree(SearchView.of(FOUND));

        assertThat(view.has("left_out")).isFalse();
        assertThat(view.path("hits").path(0).has("why")).isFalse();
    }

    @Test
    void tellsWhyAnArticleIsNotThere() {
        var why = Samples.whyNot(FOUND.retrieval(), Mode.HYBRID, "x");
        JsonNode view = Json.MAPPER.valueToTree(SearchView.of(FOUND).with(why)).path("why_not");

        assertThat(view.path("article").path("id").asText()).isEqualTo(Samples.ARTICLE.id());
        assertThat(view.path("found").asBoolean(true)).isFalse();
        assertThat(view.path("rank").isNull()).isTrue();
        assertThat(view.path("reasons").toString())
                .isEqualTo("[{\"kind\":\"below_limit\",\"text\":\"x HYBRID 1\"}]");
        assertThat(view.path("lanes").toString())
                .isEqualTo("[{\"lane\":\"words\",\"rank\":12,\"score\":1.5}]");
    }

    @Test
    void tellsWhatWasLookedForWhenAsked() {
        JsonNode told = Json.MAPPER.valueToTree(SearchView.explained(FOUND)).path("looked_for");

        assertThat(told.path("filter").path("article_ids").isArray()).isTrue();
        assertThat(told.path("parts").isEmpty()).isTrue();
    }
}
