package wenyuan.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenyuan.app.question.Asked;
import wenyuan.app.text.Terms;
import wenyuan.indexer.text.Folding;

class WantTest {

    @Test
    void aQuestionWantsOneThingForEachClauseThatAsks() {
        assertThat(wants("新馆叫什么，在哪条路，投资多少亿元？")).hasSize(3);
        assertThat(wants("由于雨天，新馆投资多少亿元？")).hasSize(1);
    }

    @Test
    void whatTheQuestionSaysItselfIsNotHeld() {
        Want want = wants("10月5日开幕的第3届展览来了多少人？").getFirst();

        assertThat(want.held("10月5日，第3届展览来了4200人")).containsExactly("4200人");
    }

    @Test
    void aPersonIsHeldByNameAndNotByPostAlone() {
        Want want = wants("新馆的馆长是谁？").getFirst();

        assertThat(want.isHeldBy("几位专家和记者参观了新馆")).isFalse();
        assertThat(want.isHeldBy("本报记者王小明摄于新馆")).isTrue();
    }

    @Test
    void aYearAndATelephoneNumberAreToldFromOtherNumbers() {
        assertThat(wants("新馆是哪一年开放的？").getFirst().held("10月5日有300人，2016年开放")).containsExactly("2016");
        assertThat(wants("打谁的电话报名？").getFirst().held("展出300件，电话021-55667788")).hasSize(1);
    }

    @Test
    void theTermsBesideTheWordThatAsksAreTheFocus() {
        assertThat(wants("青石港边的新馆，它的设计由谁主持？").getFirst().focus()).contains("主持", "设计").doesNotContain("青石",
                "石港");
    }

    @Test
    void aTextTellsAThingOnlyNearWhatIsAskedOfIt() {
        Want want = wants("青石港边的新馆，它的设计由谁主持？").getFirst();

        assertThat(want.isNear(Terms.of("设计师王小明主持这项工作"))).isTrue();
        assertThat(want.isNear(Terms.of("李大江参观了青石港"))).isFalse();
    }

    @Test
    void whoLeavesAPostDoesNotHoldIt() {
        Want want = wants("新馆的院长是谁？").getFirst();

        assertThat(want.isHeldBy("院长王小明辞去职务")).isFalse();
        assertThat(want.isHeldBy("院长王小明辞去职务,院长李大江接任")).isTrue();
    }

    @Test
    void aLengthIsHeldByANumberThatIsCalledOne() {
        Want want = wants("新桥有多长？").getFirst();

        assertThat(want.isHeldBy("全长31.2公里")).isTrue();
        assertThat(want.isHeldBy("最高时速80公里")).isFalse();
    }

    @Test
    void whatDeniesARumourDecides() {
        Want want = wants("新桥真的停用过吗？").getFirst();

        assertThat(want.isHeldBy("新桥从未停用")).isTrue();
        assertThat(want.isHeldBy("有人说新桥停用三天")).isFalse();
    }

    @Test
    void aCompanyAskedForIsHeldByItsName() {
        Want want = wants("新馆是哪家企业建的？").getFirst();

        assertThat(want.isHeldBy("新馆由远帆集团承建")).isTrue();
        assertThat(want.isHeldBy("新馆去年建成")).isFalse();
    }

    private static List<Want> wants(String question) {
        String folded = Folding.fold(question);
        return Want.of(folded, Asked.by(question));
    }
}
