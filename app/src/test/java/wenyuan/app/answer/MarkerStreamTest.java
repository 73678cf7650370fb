package wenyuan.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerStreamTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"一。[3]二。[1]|一。[1]二。[2]", "一。[1, 2]|一。[1][2]", "一。【2】|一。[1]",
            "一。[9]二。|一。二。",
            "一。[1][9][1]|一。[1][2]", "数组a[i]不是|数组a[i]不是", "没有完[1|没有完[1"})
    void numbersMarkersInOrderAndDropsThoseThatNameNoSource(String draft, String streamed) {
        assertThat(stream(List.of(draft))).isEqualTo(streamed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void givesTheSameTextHoweverTheDraftComesInPieces(long seed) {
        var random = new Random(seed);
        var draft = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            draft.append(List.of("句子。", "[1]", "[2,3]", "【4】", "[77]", "[", "]", "[x", "12")
                    .get(random.nextInt(9)));
        }
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < draft.length();) {
            int end = Math.min(draft.length(), i + 1 + random.nextInt(4));
            pieces.add(draft.substring(i, end));
            i = end;
        }
        assertThat(stream(pieces)).isEqualTo(stream(List.of(draft.toString())));
    }

    @Test
    void holdsBackNothingButTheBeginningOfAMarker() {
        List<String> heard = new ArrayList<>();
        var stream = new MarkerStream(3, heard::add);
        stream.accept("一句话。[");
        assertThat(heard).containsExactly("一句话。");
        stream.accept("2");
        stream.accept("]又");
        assertThat(heard).containsExactly("一句话。", "[1]又");
    }

    private static String stream(List<String> pieces) {
        var heard = new StringBuilder();
        var stream = new MarkerStream(4, heard::append);
        pieces.forEach(stream);
        stream.finish();
        return heard.toString();
    }
}
