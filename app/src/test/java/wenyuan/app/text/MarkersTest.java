package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkersTest {

    /// A `_` stands for a blank.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"全长28.6公里[1]。|全长28.6公里___。", "【2, 3】全线|______全线", "①桥梁|_桥梁",
            "1.桥梁|__桥梁",
            "（2）桥梁|___桥梁", "01 桥梁|__ 桥梁", "1.5万人|1.5万人", "12月开工|12月开工", "28.6公里|28.6公里", "2025年|2025年"})
    void blanksMarkersAndTheNumbersOfListItems(String text, String blanked) {
        assertThat(Markers.blanked(text)).isEqualTo(blanked.replace('_', ' '));
    }
}
