package wenyuan.indexer.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenyuan.indexer.corpus.Span;

class SentenceLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingAndCutsNoCharacterAndNoNumber(long seed) {
        Random random = new Random(seed);
        String text = RandomText.of(random, 1 + random.nextInt(300));
        List<Span> sentences = Sentences.of(text);
        int end = 0;
        for (Span sentence : sentences) {
            String words = sentence.in(text);
            assertThat(text.substring(end, sentence.start())).as("between sentences")
                    .matches("[\\s\\h\u0085]*");
            assertThat(words).as("ends").matches("(?sU)\\S(.*\\S)?").doesNotContain("\n");
            assertNoCut(text, sentence.start());
            assertNoCut(text, sentence.end());
            end = sentence.end();
        }
        assertThat(text.substring(end)).as("after the last sentence").matches("[\\s\\h\u0085]*");
        assertThat(Sentences.of(text)).as("a second time").isEqualTo(sentences);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cutsALineTheSameWayWhateverLinesAreAroundIt(long seed) {
        Random random = new Random(seed);
        String one = RandomText.of(random, 60);
        String two = RandomText.of(random, 60);
        List<Span> together = Sentences.of(one + "\n" + two);
        List<Span> apart = new ArrayList<>(Sentences.of(one));
        Sentences.of(two).forEach(span -> apart.add(span.shift(one.length() + 1)));
        assertThat(together).isEqualTo(apart);
    }

    static void assertNoCut(String text, int at) {
        if (at > 0 && at < text.length()) {
            String around = text.substring(at - 1, at + 1);
            assertThat(Character.isSurrogatePair(around.charAt(0), around.charAt(1))).as("cut at %d", at)
                    .isFalse();
            String before = text.substring(Math.max(0, at - 2), at);
            assertThat(before.matches("\\d\\.") && Character.isDigit(text.charAt(at))).as("cut at %d", at)
                    .isFalse();
            assertThat(around).as("cut at %d", at).doesNotMatch("\\d\\d");
        }
    }
}
