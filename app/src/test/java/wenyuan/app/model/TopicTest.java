package wenyuan.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {
    private static final String BANK = "松江湾银行开业\n松江湾银行昨天开业。";
    private static final String FIRM = "松江湾科技公布业绩\n松江湾科技昨天公布业绩。";

    @ParameterizedTest
    @ValueSource(strings = {"松江湾银行2024年利润是多少?", "2024年松江湾银行的利润是多少?", "请问“松江湾银行”利润多少?"})
    void isTheNameThatTheQuestionBeginsWithAsAnArticleWritesIt(String question) {
        Topic topic = Topic.of(question, List.of(BANK, FIRM)).orElseThrow();

        assertThat(topic.name()).isEqualTo("松江湾银行");
        assertThat(topic.isIn(BANK)).isTrue();
    }

    @Test
    void isNotInAnArticleOfAnotherName() {
        Topic topic = Topic.of("云鹿重工的总经理是谁?", List.of("云鹿重工停产\n云鹿重工昨天停产。")).orElseThrow();

        assertThat(topic.isIn("云鹿科技总经理换人\n云鹿科技的总经理昨天换人。")).isFalse();
    }

    @Test
    void isKnownWithoutThePlaceBeforeIt() {
        Topic topic = Topic.of("昆明云鹿队赢了几场?", List.of("昆明云鹿队赢球\n昆明云鹿队昨天赢球。")).orElseThrow();

        assertThat(topic.isIn("联赛战报\n云鹿队赢了两场。")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁是松江湾银行的行长?", "松江湾银行和松江湾科技有关系吗?", "哪家银行昨天开业?", "云鹿重工停产了吗?"})
    void isNoneWhereTheQuestionBeginsWithNoNameOrWithSeveralOrNobodyTellsOfIt(String question) {
        assertThat(Topic.of(question, List.of(BANK, FIRM))).isEmpty();
    }
}
