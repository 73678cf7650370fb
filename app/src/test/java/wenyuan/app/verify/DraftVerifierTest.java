package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.SmallCorpus;
import wenyuan.app.fact.FactKind;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.settings.Features;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.passage.Passage;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftVerifierTest {
    private static final DraftVerifier.Listener SILENT = new DraftVerifier.Listener() {
        @Override
        public void cited(Citation citation) {}

        @Override
        public void checked(Sentence sentence) {}
    };
    private SmallCorpus corpus;
    private DraftVerifier verifier;

    @BeforeAll
    void open(@TempDir Path folder) {
        corpus = SmallCorpus.open(folder);
        verifier = new DraftVerifier(new Retriever(corpus.index(), corpus.embedder()), corpus.index(),
                Features.ALL);
    }

    @AfterAll
    void close() {
        corpus.close();
    }

    private static final String PORT = "新港口昨天开港。港口有三个泊位，年吞吐量达120万吨。市长出席仪式。";
    private static final String LIBRARY = "图书馆新馆建筑面积8.5万平方米。新馆藏书400万册。";

    @Test
    void citesAQuotationWordForWord() {
        Verified verified = verify("港口有三个泊位，年吞吐量达120万吨。[1]");

        assertThat(verified.text()).isEqualTo("港口有三个泊位，年吞吐量达120万吨。[1]");
        Citation citation = verified.citations().getFirst();
        assertThat(citation.method()).isEqualTo(EvidenceMethod.QUOTED);
        assertThat(citation.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(citation.quote()).isEqualTo("港口有三个泊位，年吞吐量达120万吨。");
        assertThat(citation.source()).isEqualTo(new Span(1000 + 8, 1000 + 27));
        assertThat(citation.answer().in(verified.text())).isEqualTo(citation.quote());
    }

    @Test
    void findsTheSentenceThatAParaphraseComesFrom() {
        Verified verified = verify("这个港口的年吞吐量达120万吨[1]。");

        assertThat(verified.citations().getFirst().method()).isEqualTo(EvidenceMethod.CITED);
        assertThat(verified.citations().getFirst().quote()).isEqualTo("港口有三个泊位，年吞吐量达120万吨。");
        assertThat(verified.sentences().getFirst().verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void doesNotSupportANumberThatTheSourceDoesNotGive() {
        Verified verified = verify("港口有三个泊位，年吞吐量达150万吨。[1]");

        Sentence sentence = verified.sentences().getFirst();
        assertThat(sentence.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(sentence.problems()).containsExactly(
                new Problem(FactKind.NUMBER, "150万吨", "120万吨", Optional.of(new Span(13, 18))));
    }

    @Test
    void attachesASentenceWithoutAMarkerToThePassageThatSupportsIt() {
        Verified verified = verify("新馆藏书400万册。");

        assertThat(verified.text()).isEqualTo("新馆藏书400万册。[1]");
        assertThat(verified.citations().getFirst().article().id()).isEqualTo("x/2");
    }

    @Test
    void findsSupportElsewhereWhenTheNamedSourceDoesNotHold() {
        Verified verified = verify("图书馆新馆的建筑面积是8.5万平方米。[1]");

        assertThat(verified.citations()).extracting(Citation::method).containsExactly(EvidenceMethod.CITED,
                EvidenceMethod.ALIGNED);
        assertThat(verified.citations()).extracting(Citation::verdict).containsExactly(Verdict.UNSUPPORTED,
                Verdict.SUPPORTED);
        assertThat(verified.sentences().getFirst().citations()).containsExactly(1, 2);
        assertThat(verified.sentences().getFirst().verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void dropsMarkersThatNameNoSourceAndNumbersTheRest() {
        Verified verified = verify("新馆藏书400万册。[7][2]市长出席仪式。[1][1]");

        assertThat(verified.text()).isEqualTo("新馆藏书400万册。[1]市长出席仪式。[2]");
        assertThat(verified.citations()).extracting(Citation::n).containsExactly(1, 2);
    }

    @Test
    void tellsTheListenerEachCitationBeforeItsSentence() {
        List<String> heard = new ArrayList<>();
        verifier.verify("新馆藏书400万册。[2]市长出席仪式。[1]", retrieval(), new DraftVerifier.Listener() {
            @Override
            public void cited(Citation citation) {
                heard.add("citation " + citation.n());
            }

            @Override
            public void checked(Sentence sentence) {
                heard.add("sentence " + sentence.citations());
            }
        });
        assertThat(heard).containsExactly("citation 1", "sentence [1]", "citation 2", "sentence [2]");
    }

    @ParameterizedTest
    @CsvSource({"港口有三个泊位，年吞吐量达一百二十万吨。[1], SUPPORTED", "港口有五个泊位，年吞吐量达120万吨。[1], CONTRADICTED",
            "港口有三个泊位，年吞吐量达12万吨。[1], CONTRADICTED", "市长没有出席仪式。[1], CONTRADICTED", "1. 市长出席仪式。[1], SUPPORTED"})
    void comparesNumbersHoweverWrittenAndWhatIsDenied(String draft, Verdict verdict) {
        assertThat(verify(draft).sentences().getFirst().verdict()).isEqualTo(verdict);
    }

    @Test
    void leavesNothingThatLooksLikeAMarkerAndIsNone() {
        Verified verified = verify("新馆藏书400万册。[2]见[2024]年报。");

        assertThat(verified.text()).contains("[1]").contains("［2024］").doesNotContain("[2024]");
    }

    @Test
    void citesForATitleHowTheArticleBeginsToTell() {
        String text = "转载自：河口发布\n渡口的清晨\n昨天，两岸之间的渡船恢复了航行。票价两元。";
        var head = new ArticleHead("x/1", "1", "渡船复航", "", Optional.empty(), "", Kind.ARTICLE);
        var hit = new Hit(1, new Passage(head, 0, new Span(0, text.length()), text), 1, OptionalInt.of(1),
                OptionalInt.empty());
        var retrieval = new Retrieval(Answerable.of("有哪些报道？", Filter.NONE), List.of(hit), 0, 0);

        Verified verified = verifier.verify("《渡船复航》[1]", retrieval, SILENT);

        assertThat(verified.citations()).singleElement()
                .satisfies(citation -> assertThat(citation.quote()).isEqualTo("昨天，两岸之间的渡船恢复了航行。"))
                .satisfies(citation -> assertThat(citation.source().in(text)).isEqualTo(citation.quote()));
    }

    private Verified verify(String draft) {
        return verifier.verify(draft, retrieval(), SILENT);
    }

    private static Retrieval retrieval() {
        return new Retrieval(Answerable.of("问", Filter.NONE), List.of(hit(1, PORT), hit(2, LIBRARY)), 0, 0);
    }

    private static Hit hit(int rank, String text) {
        var head = new ArticleHead("x/" + rank, "0", "标题", "", Optional.empty(), "", Kind.ARTICLE);
        int start = 1000;
        return new Hit(rank, new Passage(head, 0, new Span(start, start + text.length()), text), 0.03,
                OptionalInt.of(rank), OptionalInt.empty());
    }
}
