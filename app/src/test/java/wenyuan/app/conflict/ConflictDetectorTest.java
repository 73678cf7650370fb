package wenyuan.app.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.reader.OnnxReader;
import wenyuan.app.reader.Reader;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.EvidenceMethod;
import wenyuan.app.verify.Verdict;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.passage.Passage;

class ConflictDetectorTest {
    private static final String LIBRARY = "河口新图书馆建筑面积3.2万平方米。";
    private static final int OFFSET = 100;
    private static final Reader READER = OnnxReader.bundled();
    private static final ConflictDetector DETECTOR = new ConflictDetector(READER);

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void showsThatTwoArticlesGiveOtherNumbersForTheSame() {
        List<Conflict> conflicts = conflicts("河口新图书馆建筑面积是多少平方米？", LIBRARY,
                "市长到场。河口新图书馆建筑面积4万平方米。馆内很安静。");

        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.about()).contains("建筑面积");
            assertThat(conflict.values()).extracting(Conflict.Value::value).containsExactly("3.2万平方米",
                    "4万平方米");
            assertThat(conflict.values()).extracting(value -> value.article().id()).containsExactly("x/0",
                    "x/1");
            assertThat(conflict.values().getLast().quote()).isEqualTo("河口新图书馆建筑面积4万平方米。");
            assertThat(conflict.values().getLast().source()).isEqualTo(new Span(OFFSET + 5, OFFSET + 21));
        });
    }

    @Test
    void showsThatTwoArticlesGiveOtherDaysForTheSame() {
        assertThat(conflicts("河口新图书馆什么时候开馆？", "河口新图书馆3月4日开馆。", "河口新图书馆3月5日开馆。"))
                .singleElement().satisfies(conflict -> assertThat(conflict.values())
                        .extracting(Conflict.Value::value).containsExactly("3月4日", "3月5日"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"河口新图书馆建筑面积32000平方米。", "河口新图书馆建筑面积约3.2万平方米。", "海门新体育馆建筑面积4万平方米。",
            "河口新图书馆藏书4万册。", "2019年河口新图书馆建筑面积4万平方米。", "河口老图书馆当年借出的书有4万册。"})
    void seesNoConflictInTheSameValueOrInWhatIsAboutSomethingElse(String other) {
        assertThat(conflicts("河口新图书馆建筑面积是多少平方米？", LIBRARY, other)).isEmpty();
    }

    @Test
    void comparesOnlyWhatWasAsked() {
        assertThat(conflicts("谁设计了河口新图书馆？", LIBRARY, "河口新图书馆建筑面积4万平方米。")).isEmpty();
    }

    private static List<Conflict> conflicts(String question, String... texts) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            var passage = new Passage(head(i), 0, new Span(OFFSET, OFFSET + texts[i].length()), texts[i]);
            hits.add(new Hit(i + 1, passage, 1, OptionalInt.of(i + 1), OptionalInt.empty()));
        }
        String quote = texts[0];
        var citation = new Citation(1, new Span(0, quote.length()), head(0), quote,
                new Span(OFFSET, OFFSET + quote.length()), Verdict.SUPPORTED, 1, EvidenceMethod.QUOTED);
        return DETECTOR.of(new Retrieval(Answerable.of(question, Filter.NONE), hits, 0, 0),
                List.of(citation));
    }

    private static ArticleHead head(int at) {
        return new ArticleHead("x/" + at, String.valueOf(at), "题目", "晚报",
                Optional.of(LocalDate.of(2025, 3, 6)), "", Kind.ARTICLE);
    }
}
