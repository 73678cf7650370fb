package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.text.Tenses.Tense;

class TensesTest {
    @ParameterizedTest
    @ValueSource(strings = {"大桥将于明年通车", "大桥即将通车", "力争年内通车", "有望提前通车", "预计明年通车", "计划在五月通车", "公司拟建新厂",
            "公司计划将中心设在此处", "古桥正在申报保护单位"})
    void findsWhatIsPlanned(String text) {
        assertThat(Tenses.in(text)).singleElement().extracting(Tense::done).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大桥已于去年通车", "大桥已经通车", "去年建成了三座桥", "工程早已完工"})
    void findsWhatIsDone(String text) {
        assertThat(Tenses.in(text)).singleElement().extracting(Tense::done).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"为了通车", "将军上任", "将大桥命名", "目标价由28元下调", "行动计划发布", "虚拟现实", "众所已知", "了解情况", "不得了"})
    void takesNoOtherWordForATense(String text) {
        assertThat(Tenses.in(text)).isEmpty();
    }
}
