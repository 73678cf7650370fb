package wenyuan.app.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.quote.Newspaper.Asked;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;

class SpecificsTest {
    private static final List<String> HAN = List.of("一", "二", "三", "四", "五", "六");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023年的产量是多少？|2024年产量为3万吨。|2024年|2023年",
            "2023年的展叫什么？|2024年3月开展。|2024年|2023年",
            "3月的客流是多少？|4月客流超过百万人次。|4月|3月", "第三届论坛在哪里开？|第二届论坛在海川召开。|第二届|第三届",
            "地铁3号线有几站？|4号线设站20座。|4号线|3号线", "二期工程何时完工？|一期工程年底完工。|一期|二期",
            "三季度营收多少？|第二季度营收5亿元。|第二季度|三季度", "金牌得主是谁？|银牌得主是李若溪。|银牌|金牌",
            "亚军是谁？|冠军是白鹭队。|冠军|亚军",
            "神舟三十号何时返回？|神舟29号昨天返回。|神舟29号|神舟三十号"})
    void takesWhatIsSaidOfAnotherOneOfItsKindForNoAnswer(String question, String sentence, String found,
            String asked) {
        assertThat(Specifics.of(question).saidOfOther(sentence))
                .contains(RefusalReason.otherOne(found, asked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023年的产量是多少？|产量为3万吨。", "2023年的产量是多少？|产量从2022年的2万吨增至2023年的3万吨。",
            "地铁3号线有几站？|三号线设站20座。", "第三届论坛在哪里开？|第3届论坛在海川召开。", "地铁3号线有几站？|大桥长3公里。",
            "3月的客流是多少？|工期为4个月。", "第三届论坛在哪里开？|第二批学员结业。", "2023年的产量是多少？|共有2024家企业参展。",
            "新展叫什么？|2024年新展名为潮声。", "一期工程投资多少？|为期二天的会议昨天闭幕。", "金牌得主是谁？|奖金共3万元。"})
    void takesNothingElseForAnotherOne(String question, String sentence) {
        assertThat(Specifics.of(question).saidOfOther(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void tellsOneOfASeriesFromAnyOtherHoweverTheNumbersAreWritten(long seed) {
        var random = new Random(seed);
        List<String> series = List.of("第%s届论坛", "第%s批学员", "第%s轮比赛", "%s号线", "%s号楼", "%s期工程", "第%s名");
        for (int i = 0; i < 200; i++) {
            String one = series.get(random.nextInt(series.size()));
            int asked = 1 + random.nextInt(6);
            int other = 1 + (asked + random.nextInt(5)) % 6;
            var specifics = Specifics.of(named(one, asked, random) + "怎么样？");

            assertThat(specifics.saidOfOther("据悉，" + named(one, other, random) + "很好。")).isPresent();
            assertThat(specifics.saidOfOther("据悉，" + named(one, asked, random) + "很好。")).isEmpty();
            assertThat(specifics
                    .saidOfOther(
                            "据悉，" + named(one, other, random) + "和" + named(one, asked, random) + "都很好。"))
                    .isEmpty();
        }
    }

    private static String named(String one, int number, Random random) {
        return one.formatted(random.nextBoolean() ? HAN.get(number - 1) : Integer.toString(number));
    }

    static List<String> questions() throws IOException {
        return Newspaper.questions().stream().map(Asked::question).toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void holdsNothingAgainstATextThatSaysAllThatTheQuestionSays(String question) {
        var specifics = Specifics.of(question);

        assertThat(specifics.saidOfOther(question)).isEmpty();
        assertThat(specifics.missingIn(article("题", "2001-01-01", "有人问：" + question))).isEmpty();
    }

    @Test
    void missesAYearThatAnArticleNeitherIsOfNorNames() {
        var specifics = Specifics.of("2023年的新展叫什么？");

        assertThat(specifics.missingIn(article("新展", "2025-03-08", "新展名为潮声。"))).get()
                .isEqualTo(RefusalReason.otherOne("2025年", "2023年"));
        assertThat(specifics.missingIn(article("新展", "2023-03-08", "新展名为潮声。"))).isEmpty();
        assertThat(specifics.missingIn(article("新展", "2024-03-08", "去年的新展名为潮声。"))).isEmpty();
        assertThat(specifics.missingIn(article("新展", "2025-03-08", "2023年的新展名为潮声。"))).isEmpty();
    }

    @Test
    void missesANumberOfASeriesWhereAnArticleIsOfOthersThroughout() {
        var specifics = Specifics.of("地铁4号线全长多少公里？");

        assertThat(specifics.missingIn(article("地铁3号线开通", "2025-07-01", "全长27公里。")))
                .isPresent();
        assertThat(specifics.missingIn(article("地铁线网", "2025-07-01", "3号线全长27公里，4号线全长30公里。"))).isEmpty();
        assertThat(specifics.missingIn(article("地铁开通", "2025-07-01", "全长27公里。"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"“银河之光”展览有多少件展品？, 银河之光", "《潮声之歌》是谁写的？, 潮声之歌", "HarbourX平台有多少用户？, harbourx",
            "厦门的新展叫什么？, 厦门"})
    void missesANameThatAnArticleDoesNotHave(String question, String name) {
        var specifics = Specifics.of(question);

        assertThat(specifics.missingIn(article("换展", "2025-03-08", "馆里换了展览。"))).get()
                .isEqualTo(RefusalReason.noSuchName(name));
        assertThat(specifics.missingIn(article("换展", "2025-03-08", name + "的展览换了。"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"银河·之光", "银 河之光", "“银河”之光", "银河的之光"})
    void findsANameThatIsWrittenALittleOtherwise(String name) {
        assertThat(
                Specifics.of("“银河之光”展览有多少件展品？").missingIn(article("换展", "2025-03-08", "展览名为" + name + "。")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2025年3月8日，博物馆换了什么展？|博物馆昨天换展。|博物馆换了什么展？",
            "博物馆（2025）换了什么展？|博物馆昨天换展。|博物馆换了什么展？", "2025年初博物馆换了什么展？|2025年的展览很多。|2025年初博物馆换了什么展？",
            "2023年博物馆换了什么展？|博物馆昨天换展。|2023年博物馆换了什么展？", "博物馆换了什么展？|博物馆昨天换展。|博物馆换了什么展？"})
    void asksATextWithoutTheYearThatOnlyItsArticlesDaySays(String question, String text, String asked) {
        assertThat(Specifics.undated(question, article("换展", "2025-03-08", text).head(), text))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"地铁3号线开通|全长27公里。|false", "地铁线网|全长27公里。|true",
            "地铁3号线开通|4号线全长30公里。|true",
            "地铁4号线开通|3号线全长27公里。|false"})
    void takesASentenceForOneAboutWhatItsTitleNames(String title, String sentence, boolean answers) {
        assertThat(Specifics.of("地铁4号线全长多少公里？").saidOfOther(title, sentence).isEmpty()).isEqualTo(answers);
    }

    private static Article article(String title, String published, String text) {
        return new Article("x/1", title, List.of(), "", "晚报", Optional.of(LocalDate.parse(published)), "",
                Kind.ARTICLE,
                text + "\n", new Origin("x", "1", List.of(), List.of()));
    }
}
