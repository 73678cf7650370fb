package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.SmallCorpus;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.settings.Features;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextVerifierTest {
    private SmallCorpus corpus;
    private TextVerifier verifying;

    @BeforeAll
    void open(@TempDir Path folder) {
        corpus = SmallCorpus.open(folder);
        verifying = new TextVerifier(new Retriever(corpus.index(), corpus.embedder()), corpus.index(),
                Features.ALL);
    }

    @AfterAll
    void close() {
        corpus.close();
    }

    @Test
    void tellsOfEachSentenceWhetherTheCorpusSaysIt() {
        Verified verified = verifying.verify("您好！新港口有三个泊位，总投资12亿元。体育馆改造预算5000万元。月球背面出土了恐龙蛋。");

        assertThat(verified.sentences()).extracting(Sentence::verdict).containsExactly(Verdict.NO_CLAIM,
                Verdict.SUPPORTED, Verdict.PARTLY, Verdict.UNSUPPORTED);
        assertThat(verified.sentences().get(2).problems()).extracting(Problem::claimed).contains("5000万元");
        assertThat(verified.count(Verdict.SUPPORTED)).isEqualTo(1);
    }

    @Test
    void quotesExactlyWhatStandsInTheArticle() {
        Verified verified = verifying.verify("新港口的年吞吐量达到100万吨。老船工守渡口四十年。市图书馆新馆藏书80万册。");

        assertThat(verified.citations()).isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.quote()).isEqualTo(
                        citation.source()
                                .in(corpus.index().article(citation.article().id()).orElseThrow().text())));
    }

    @Test
    void takesNoMarkerAndNoNumberOfAListItemForAClaim() {
        Verified verified = verifying.verify("① 新港口总投资12亿元[1]。[2]市图书馆新馆藏书80万册【3】\n2、体育馆改造工期两年。");

        assertThat(verified.sentences()).hasSize(3)
                .allSatisfy(sentence -> assertThat(sentence.verdict()).isEqualTo(Verdict.SUPPORTED));
    }

    @Test
    void placesSentencesClaimsAndProblemsInTheTextAsGiven() {
        String text = "见[1]。 体育馆改造工程开始招标，预算5000万元，工期两年。";
        Verified verified = verifying.verify(text);

        assertThat(verified.text()).isEqualTo(text);
        assertThat(verified.sentences()).flatExtracting(Sentence::problems)
                .allSatisfy(problem -> assertThat(problem.at().orElseThrow().in(text))
                        .isEqualTo(problem.claimed()));
        assertThat(verified.sentences()).allSatisfy(sentence -> assertThat(sentence.claims())
                .allSatisfy(claim -> assertThat(sentence.span().contains(claim.span())).isTrue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"旅客三万人次达到增长20%比去年新港口的泊位", "10月28日上午王强表示下降", "“新港口开港，”", "馆"})
    @Timeout(10)
    void readsALongTextWithoutAStopInBoundedTime(String repeated) {
        String text = repeated.repeat(InvalidText.MAX_CHARACTERS / repeated.length());

        assertThat(verifying.verify(text).sentences()).allSatisfy(
                sentence -> assertThat(sentence.claims()).hasSizeLessThan(100));
    }

    @Test
    void refusesTextsThatAreBlankOrTooLong() {
        assertThatThrownBy(() -> verifying.verify(" ")).isInstanceOf(InvalidText.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> verifying.verify("长".repeat(20_001))).isInstanceOf(InvalidText.class)
                .hasMessageContaining("20001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"新", "，", "“", "1,", "新港口增长5%，", "a", "\u202e"})
    void readsAnythingOfTheGreatestLength(String piece) {
        String text = "港" + piece.repeat((InvalidText.MAX_CHARACTERS - 1) / piece.length());

        assertThat(verifying.verify(text).sentences())
                .allMatch(sentence -> sentence.verdict() != Verdict.SUPPORTED);
    }
}
