package wenyuan.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.question.Asked;

class AttributeTest {

    @ParameterizedTest
    @CsvSource({"云鹿科技的总经理是谁?, PERSON, 总经理", "周启文的妻子叫什么名字?, PERSON, 妻子", "谁是新桥的总工程师?, PERSON, 总工程师",
            "云鹿科技2024年净利润是多少?, NUMBER, 净利润", "新桥造价多少?, NUMBER, 造价", "新馆接待了多少名游客?, NUMBER, 游客",
            "赛事有多少名选手参加?, NUMBER, 选手"})
    void isThePostTheRelationTheSumOrTheThingsAskedFor(String question, Asked asked, String word) {
        assertThat(Attribute.of(question, asked)).map(Attribute::word).hasValue(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥有多长?", "新线每天送多少万人次?", "新厂占地多少平方公里?", "一年发多少电量?"})
    void isNoneWhereTheUnitTells(String question) {
        assertThat(Attribute.of(question, Asked.NUMBER)).isEmpty();
    }

    @Test
    void isNoneForAPostThatTheQuestionOnlyMentions() {
        assertThat(Attribute.of("把新馆叫作名片的校长,由谁邀请来的?", Asked.PERSON)).isEmpty();
    }

    @Test
    void isToldOfInOtherWordsForTheSame() {
        Attribute profit = Attribute.of("云鹿科技净利润是多少?", Asked.NUMBER).orElseThrow();

        assertThat(profit.isHeldIn("云鹿科技去年盈利3亿元")).isTrue();
        assertThat(profit.isHeldIn("云鹿科技去年投资3亿元")).isFalse();
    }
}
