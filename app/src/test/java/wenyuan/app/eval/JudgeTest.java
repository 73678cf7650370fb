package wenyuan.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLES = """
            [{"id":"s_1/1","origin":{"file":"s_1.txt","native_id":"","spans":[[0,100]]}},
             {"id":"s_1/2","origin":{"file":"s_1.txt","native_id":"","spans":[[100,300]]}},
             {"id":"t_1/x9","origin":{"file":"t_1.json","native_id":"x9","spans":[[0,50]]}}]""";
    private static final String PIECE = "{\"seed\":\"s\",\"n\":7,\"start\":120,\"end\":290}";
    private static final String GOLD = """
            {"id":"q1","type":"number","question":"多少个泊位？","gold":[{"seed":"s","n":7}],"evidence":["三个 泊位"],
             "must_include":[["三个","3个"]],"must_not":["五个"]}""";

    @Test
    void takesAnAnswerForRightThatHoldsOneStringOfEachGroup() throws Exception {
        assertThat(judge(GOLD, "港口有３ 个泊位。[1]").right()).isTrue();
        assertThat(judge(GOLD, "港口有四个泊位。[1]").right()).isFalse();
        assertThat(judge(GOLD, "港口有三个泊位，不是五个。[1]").right()).isFalse();
    }

    @Test
    void readsNoMoreOfAnAnswerThanItsTypeHasRoomFor() throws Exception {
        assertThat(judge(GOLD, "港".repeat(110) + "三个泊位。[1]").right()).isTrue();
        assertThat(judge(GOLD, "港".repeat(125) + "三个泊位。[1]").right()).isFalse();
        assertThat(judge(GOLD.replace("number", "list"), "港".repeat(125) + "三个泊位。[1]").right()).isTrue();
    }

    @Test
    void findsTheGoldArticleByItsPlaceInTheFile() throws Exception {
        Judgement judgement = judge(GOLD, "三个");

        assertThat(judgement.articleRank()).as("articles before it count once").isEqualTo(2);
        assertThat(judgement.evidenceRank()).as("passages count each").isEqualTo(3);
        assertThat(judgement.goldCitations()).isEqualTo(1);
    }

    @Test
    void findsTheGoldArticleByItsOwnId() throws Exception {
        assertThat(judge(GOLD.replace("{\"seed\":\"s\",\"n\":7}", "{\"seed\":\"t\",\"aid\":\"x9\"}"), "三个")
                .articleRank()).isEqualTo(1);
    }

    @Test
    void wantsARefusalWhereTheCorpusDoesNotTell() throws Exception {
        var question = GoldQuestion.of(JSON.readTree(
                """
                        {"id":"q2","type":"unanswerable","question":"五年后呢？","gold":[],"evidence":[],"must_include":[]}"""));
        JsonNode refusal = JSON.readTree("{\"outcome\":\"not_found\",\"text\":\"没有\"}");
        JsonNode answer = JSON.readTree("{\"outcome\":\"answered\",\"text\":\"三个\"}");

        assertThat(judge().judge(question, refusal, refusal, 1).right()).isTrue();
        assertThat(judge().judge(question, answer, answer, 1).right()).isFalse();
    }

    private static Judgement judge(String gold, String text) throws JsonProcessingException {
        JsonNode answer = JSON.readTree(
                """
                        {"outcome":"answered","citations":[{"source":{"article_id":"s_1/2"}}],"retrieved":[
                          {"article_id":"t_1/x9","title":"a","text":"无关"},{"article_id":"t_1/x9","title":"a","text":"无关二"},
                          {"article_id":"s_1/2","title":"b","text":"港口有三个泊位。"}]}""");
        ((ObjectNode) answer).put("text", text);
        return judge().judge(GoldQuestion.of(JSON.readTree(gold)), answer, answer, 1);
    }

    private static Judge judge() throws JsonProcessingException {
        List<JsonNode> articles = JSON.readTree(ARTICLES).valueStream().toList();
        return new Judge(new GoldArticles(articles, List.of(JSON.readTree(PIECE))));
    }
}
