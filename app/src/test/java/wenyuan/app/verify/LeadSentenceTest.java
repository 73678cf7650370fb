package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

class LeadSentenceTest {
    private static final String TOLD = "昨天，两岸之间的渡船恢复了航行。";

    @ParameterizedTest
    @ValueSource(strings = {"", "转载自：河口发布\n", "来源：晚报\n", "记者 陈小满\n", "渡口的清晨\n", "图：林一舟\n", "陈小满\n河口晚报记者\n",
            "（图片来源：网络。）\n", "本文转自河口发布。\n", "河口3月4日电\n", "渡船为什么停了？\n", "编者按：\n"})
    void passesOverWhatStandsBeforeTheFirstStatement(String before) {
        assertThat(opening(before + TOLD + "票价两元。")).isEqualTo(TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者从航道局获悉，渡船明天恢复航行。", "来自两岸的百名居民登上了渡船。", "“我们等了三个月！”", "编辑部搬到了渡口旁边的小楼。",
            "渡船节昨天开幕，欢迎各地来客。"})
    void takesASentenceForOneThoughItBeginsAsACreditDoes(String first) {
        assertThat(opening(first + "\n" + TOLD)).isEqualTo(first);
    }

    @Test
    void beginsAtTheFirstSentenceWhereNoneStates() {
        assertThat(opening("转载自：河口发布\n渡口的清晨")).isEqualTo("转载自：河口发布");
    }

    private static String opening(String text) {
        List<Span> sentences = Sentences.of(text);
        return LeadSentence.of(text, sentences).in(text);
    }
}
