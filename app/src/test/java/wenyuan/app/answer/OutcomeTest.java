package wenyuan.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.verify.Sentence;
import wenyuan.app.verify.Verdict;
import wenyuan.app.verify.Verified;
import wenyuan.indexer.corpus.Span;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource({"SUPPORTED, ANSWERED", "SUPPORTED NO_CLAIM, ANSWERED", "SUPPORTED UNSUPPORTED, PARTLY",
            "SUPPORTED CONTRADICTED, PARTLY", "PARTLY, PARTLY", "NO_CLAIM, PARTLY", "UNSUPPORTED, PARTLY"})
    void isAnsweredWhenSomethingIsSupportedAndEverythingClaimedIs(String verdicts, Outcome outcome) {
        List<Sentence> sentences = Stream.of(verdicts.split(" ")).map(Verdict::valueOf).map(
                verdict -> new Sentence(new Span(0, 1), verdict, 0, List.of(), List.of(), List.of()))
                .toList();

        assertThat(Outcome.of(new Verified("句", sentences, List.of()))).isEqualTo(outcome);
    }
}
