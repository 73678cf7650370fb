package wenyuan.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;

class SentenceCheckTest {
    private static final ArticleHead HEAD = new ArticleHead("x/1", "0", "灯塔集团回应", "晚报",
            Optional.of(LocalDate.of(2025, 10, 29)), "", Kind.ARTICLE);
    private static final String TEXT = """
            针对网上流传的“灯塔集团将裁员三成”的消息，灯塔集团昨天回应称，公司没有裁员计划，传闻不实。
            专家提醒，“菠菜不能与豆腐同煮”没有科学依据。
            副市长刘芳出席开工仪式，她说：“明年全线通车。”""";

    private static SentenceCheck.Result check(String sentence) {
        return SentenceCheck.of(sentence, List.of(Source.of(HEAD, 0, TEXT)), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"灯塔集团将裁员三成。|CONTRADICTED",
            "菠菜不能与豆腐同煮。|CONTRADICTED", "专家提醒，“菠菜不能与豆腐同煮”没有科学依据。|SUPPORTED",
            "公司没有裁员计划。|SUPPORTED", "明年全线通车。|SUPPORTED"})
    void doesNotTakeWhatASourceDeniesForWhatItSays(String sentence, Verdict verdict) {
        assertThat(check(sentence).verdict()).as(check(sentence).toString()).isEqualTo(verdict);
    }

    @Test
    void doesNotContradictWhoTellsOfTheDenial() {
        assertThat(check("灯塔集团否认裁员三成的传闻。").verdict()).isIn(Verdict.SUPPORTED, Verdict.PARTLY);
    }

    @Test
    void doesNotCutAQuotationOutOfALongerWord() {
        assertThat(check("市长刘芳出席开工仪式。").verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }
}
