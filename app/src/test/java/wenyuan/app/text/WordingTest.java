package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.text.Wording.Kind;
import wenyuan.app.text.Wording.Word;

class WordingTest {
    @ParameterizedTest
    @CsvSource({"公司,KNOWN", "拿到,GRAMMAR", "看了,GRAMMAR", "已经,GRAMMAR", "ceo,LATIN", "2025,NUMBER",
            "蒲戈光,UNKNOWN"})
    void tellsWhatIsKnownOfAWord(String word, Kind kind) {
        assertThat(Wording.of(word)).extracting(Word::kind).containsExactly(kind);
    }

    @Test
    void leavesWhereEachWordStands() {
        String text = "董事长石磊说，项目总投资180亿元。";

        assertThat(Wording.of(text))
                .allSatisfy(word -> assertThat(word.span().in(text)).isEqualTo(word.text()));
    }
}
