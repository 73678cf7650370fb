package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource({"去年产值是多少？, NUMBER", "公司一共有几名员工, NUMBER", "大会什么时候开幕？, DATE", "项目是哪一年投产的？, DATE",
            "谁创办了这家公司？, PERSON", "总经理是哪位？, PERSON", "论坛在哪里举行？, PLACE", "包括哪些领域？, LIST", "为什么要搬迁？, REASON",
            "他们是怎么做到的？, WAY", "需要重新注册吗？, YES_NO", "两家公司有什么区别？, COMPARISON", "概括一下会议内容, SUMMARY",
            "会议的主题, FACT", "How many people work there?, NUMBER", "Who founded it?, PERSON",
            "Is it free?, YES_NO"})
    void tellsWhatKindOfThingIsAskedFor(String question, Asked asked) {
        assertThat(Asked.by(question)).isEqualTo(asked);
    }
}
