package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.indexer.text.Folding;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({"园区有多少家企业？, 园区有企业120余家, 园区有3条道路", "来了几位专家？, 三十余名专家到会, 会议开了三天",
            "总投资多少亿元？, 总投资约50亿元, 总投资项目50个", "占比是多少？, 占全市的四分之一, 全市共有四百人", "产值同比涨了多少？, 同比增长5.2%, 产值850亿元",
            "占地多少平方公里？, 占地12.5平方公里, 坐落在城北3号", "一年发多少度电？, 年发电3亿千瓦时, 装机300台", "建设要多久？, 工期两年半, 投资两亿元",
            "它排名第几？, 位居全国第二, 有2个奖项", "多少辆电车？, 投放80辆电车, 投放80个站点"})
    void wantsANumberCountedInWhatTheQuestionCountsIn(String question, String answers, String doesNot) {
        assertThat(Measures.asked(Folding.fold(question))).hasValueSatisfying(shape -> {
            assertThat(shape.matcher(Folding.fold(answers)).find()).as(answers).isTrue();
            assertThat(shape.matcher(Folding.fold(doesNot)).find()).as(doesNot).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"规模有多大？", "哪几个领域最重要？", "谁出席了会议？"})
    void saysNothingWhereTheQuestionDoesNotTellWhatIsCounted(String question) {
        assertThat(Measures.asked(Folding.fold(question))).isEmpty();
    }
}
