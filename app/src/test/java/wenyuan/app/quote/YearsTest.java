package wenyuan.app.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.OnSmallCorpus;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.question.Question;
import wenyuan.app.reader.OverlapReader;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retriever;

/// The same report of three years, asked on 12 March 2025.
class YearsTest extends OnSmallCorpus {
    private static final Map<Integer, Integer> TEAMS = Map.of(2023, 41, 2024, 36, 2025, 58);

    @BeforeEach
    void put() {
        TEAMS.forEach((year, teams) -> corpus.put("race/" + year, "滨海市举办龙舟赛", "晚报",
                LocalDate.of(year, 2, 20).toString(), "2月19日，滨海市在新港口举办龙舟赛，" + teams + "支队伍参赛。"));
        corpus.index().commit();
    }

    @ParameterizedTest
    @CsvSource({"今年的龙舟赛有多少支队伍参赛？, 2025", "去年的龙舟赛有多少支队伍参赛？, 2024", "前年龙舟赛有几支队伍参赛？, 2023",
            "2024年的龙舟赛有多少支队伍参赛？, 2024", "去年2月的龙舟赛有多少支队伍参赛？, 2024"})
    void quotesTheReportOfTheYearThatIsMeantAndNoOther(String question, int year) {
        assertThat(answer(question)).isInstanceOfSatisfying(Draft.Written.class,
                written -> assertThat(written.text())
                        .matches("2月19日，滨海市在新港口举办龙舟赛，" + TEAMS.get(year) + "支队伍参赛。\\[\\d]"));
    }

    @ParameterizedTest
    @CsvSource({"今年前5个月出口多少？", "去年之后出口多少？", "去年到今年新增多少所学校？", "大前年的龙舟赛在哪里？", "如今年轻人喜欢什么？"})
    void takesNoOtherWordsForAYear(String question) {
        assertThat(interpreter.interpret(Question.of(question)).answerable().years()).isEmpty();
    }

    @Test
    void refusesAYearOfWhichThereIsNoReport() {
        assertThat(answer("2022年的龙舟赛有多少支队伍参赛？")).isInstanceOf(Draft.NotFound.class);
    }

    private Draft answer(String question) {
        var retriever = new Retriever(corpus.index(), corpus.embedder());
        var found = retriever.retrieve(interpreter.interpret(Question.of(question)), Mode.HYBRID, 8);
        return new QuotingModel(new OverlapReader(), corpus.index()).draft(new Prompt(found, "", ""),
                _ -> {});
    }
}
