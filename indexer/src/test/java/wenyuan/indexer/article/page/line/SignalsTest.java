package wenyuan.indexer.article.page.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.page.line.Byline.Sort;

/// The shapes of single lines.
class SignalsTest {

    @ParameterizedTest
    @CsvSource({"本报记者 孙木, 孙木", "记者 孙木 通讯员 周小河, 孙木、周小河", "本报记者 李 林 王 石, 李林、王石", "记者 孙木 文/摄, 孙木", "记者孙木, 孙木",
            "孙木 文, 孙木", "（记者 孙木）, 孙木", "文/孙木 图/周小河, 孙木、周小河", "记者 孙木、周小河 摄影报道, 孙木、周小河",
            "新华社记者 阿木·石河, 阿木·石河", "首席记者 孙木, 孙木", "本报驻外记者 孙木 报道, 孙木", "本报记者 孙木 实习生 周小河, 孙木、周小河",
            "本报评论员, 本报评论员", "记者 Tom Green 通讯员 周小河, Tom Green、周小河"})
    void readsNamesOfWriters(String text, String names) {
        assertThat(Byline.of(text)).hasValueSatisfying(byline -> {
            assertThat(String.join("、", byline.names())).isEqualTo(names);
            assertThat(byline.sort()).isEqualTo(Sort.WRITER);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者手记", "记者观察", "记者从会上获悉", "作者系某大学教授", "山水之间", "本报讯 山上有雪。", "孙木表示，山上有雪。"})
    void takesNoOtherLineForWriters(String text) {
        assertThat(Byline.of(text).map(Byline::sort)).isNotEqualTo(Optional.of(Sort.WRITER));
    }

    @Test
    void tellsLoneNamesAndPhotographersFromWriters() {
        assertThat(Byline.of("孙木林").map(Byline::sort)).contains(Sort.LONE);
        assertThat(Byline.of("本报记者 孙木 摄").map(Byline::sort)).contains(Sort.CREDIT);
        assertThat(Byline.of("记者 孙").map(Byline::names)).contains(List.of());
    }

    @Test
    void findsTheWriterInAnOpening() {
        assertThat(Byline.inOpening("本报讯 （记者 孙木 通讯员 周小河）昨天山上有雪。")).containsExactly("孙木", "周小河");
        assertThat(Byline.inOpening("本报讯 记者 孙木 报道：昨天山上有雪。")).containsExactly("孙木");
        assertThat(Byline.inOpening("昨天山上有雪，（见右图）。")).isEmpty();
    }

    @Test
    void findsTheWriterBehindTheLastSentence() {
        assertThat(Byline.behind("昨天山上有雪。 （孙木）")).containsExactly("孙木");
        assertThat(Byline.behind("他说：“山上有雪。”(孙木 周小河)")).containsExactly("孙木", "周小河");
        assertThat(Byline.behind("昨天山上有雪。（全文完）")).isEmpty();
        assertThat(Byline.behind("昨天山上有雪（孙木）")).isEmpty();
        assertThat(Byline.behind("昨天山上有雪。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报讯 山上有雪。", "（上接第1版）山上有雪。", "(上接A02版)山上有雪。", "新华社某地3月5日电 山上有雪。",
            "新华社某地3月5日电（记者 孙木）山上有雪。",
            "晨报讯 山上有雪。", "某城早报讯（记者 孙木）山上有雪。", "【快讯】山上有雪。", "快讯：山上有雪。", "综合消息：山上有雪。",
            "据某某新闻消息 山上有雪。", "中某网某地5日电（记者 孙木）山上有雪。", "某某网3月5日讯 山上有雪。", "本报专电 山上有雪。",
            "（晨报记者 孙木）昨天山上有雪。",
            "据新华社某地3月5日电 山上有雪。", "本报某地3月5日电 山上有雪。", "（记者 孙木）昨天山上有雪。"})
    void knowsTheWordsThatOpenAnArticle(String text) {
        assertThat(Openings.opens(text)).isTrue();
        assertThat(Openings.afterOpening(text)).isIn("山上有雪。", "昨天山上有雪。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报将继续关注。", "新华社发表文章，指出山上有雪。", "上接山顶，下临河谷。", "记者昨天上山。",
            "全城停电 三千户受影响", "腾讯 发布新产品", "好消息：山上有雪", "又讯 山上有雪。", "文化资讯 山上的书店", "春天的喜讯"})
    void takesNoOtherTextForAnOpening(String text) {
        assertThat(Openings.opens(text)).isFalse();
    }

    @Test
    void findsTheWayToAnotherPage() {
        assertThat(Openings.jumpOut("山上有雪，（下转第2版）")).isEqualTo(5);
        assertThat(Openings.jumpOut("山上有雪。")).isEqualTo(5);
        assertThat(Openings.jumpIn("(上接第1版)山上有雪。")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"图为山上的雪。", "上图：山上的雪。", "山上有雪。孙木摄", "山上有雪。本报记者 孙木 摄", "山上有雪。孙木摄（某某图片）",
            "山上的雪。（资料图片）", "山上的雪 新华社发", "▲山上的人在看雪 本报记者 孙木 摄",
            "山上有雪。 王林 供图"})
    void knowsTheWordsUnderAPicture(String text) {
        assertThat(Pictures.caption(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"电影在山上拍摄", "图为山上的", "他喜欢摄影。", "山上有雪。", "这部片子由多人联合拍摄"})
    void takesNoOtherTextForACaption(String text) {
        assertThat(Pictures.caption(text)).isFalse();
    }

    @Test
    void readsThePhotographersName() {
        assertThat(Pictures.photographers("山上有雪。本报记者 孙木 摄")).containsExactly("孙木");
        assertThat(Pictures.photographers("山上有雪。孙木摄（某某图片）")).containsExactly("孙木");
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任编辑：孙木", "本版编辑 孙木", "A02", "第3版 要闻", "要闻 A02", "2024年2月29日 星期四", "新闻热线：12345",
            "第三版 综合", "B06 Tech & Life", "社址：某路1号 邮编：310000", "版面编辑：孙木 校对：周小河", "总编辑：孙木", "图片编辑：孙木"})
    void knowsTheFurnitureOfAPage(String text) {
        assertThat(Furniture.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年2月29日，山上有雪。", "编辑部的山上有雪", "要闻", "3月的山",
            "地址：山上的林子里", "文学编辑与山"})
    void takesNoOtherLineForFurniture(String text) {
        assertThat(Furniture.is(text)).isFalse();
    }

    @Test
    void readsOnlyDatesThatExist() {
        assertThat(Furniture.date("2024年2月29日 星期四")).contains(LocalDate.of(2024, 2, 29));
        assertThat(Furniture.date("2023年2月29日 星期三")).isEmpty();
        assertThat(Furniture.date("2月29日")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山上有雪。", "“山上有雪。”", "山上有雪！", "山上有雪……", "山上有雪。（作者系某校教师）", "他说“山上有雪”。"})
    void knowsWhereASentenceEnds(String text) {
        assertThat(Chars.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山上有雪", "山上有雪，", "（山上有雪）", "3.", "", "“山上有雪”"})
    void knowsWhereASentenceDoesNotEnd(String text) {
        assertThat(Chars.endsSentence(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山上有雪 河里有冰", "“山水”如何相连", "山上为何有雪？", "山河、湖海皆入画"})
    void knowsWhatMayBeAHeadline(String text) {
        assertThat(LineShapes.head(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山上有雪的", "山上有雪，", "（山上有雪", "，山上有雪", "山上，河里，湖边", "山上有雪。河里有冰", "本报讯 山上有雪", "山上有雪。"})
    void knowsWhatIsNoHeadline(String text) {
        assertThat(LineShapes.head(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"近日，山上有", "在山上的林子里，有", "孙木介绍，山上的", "据了解山上"})
    void knowsASentenceThatHasBegun(String text) {
        assertThat(Clauses.begunSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山上的雪化了，河里的冰开了", "山水相连", "从山到河 一路风光"})
    void knowsAHeadlineFromASentenceThatHasBegun(String text) {
        assertThat(Clauses.begunSentence(text)).isFalse();
    }
}
