package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {
    @Test
    void readsACellWithTheHeadsOfItsRowAndColumn() {
        String text = """
                两条铁路对比如下：

                | 铁路 | 全长 | 总投资 |
                |------|:---:|--------|
                | 甲线 | 186公里 | **298亿元** |
                | 乙线 | 142公里 | |

                甲线更长。""";

        assertThat(Piece.of(text)).extracting(piece -> piece.stated().strip().replaceAll(" +", " "))
                .containsExactly("两条铁路对比如下：", "#", "甲线 全长 186公里",
                        "甲线 总投资 298亿元", "#", "乙线 全长 142公里", "甲线更长。");
        assertThat(Piece.of(text)).extracting(piece -> piece.span().in(text)).contains("186公里", "142公里",
                "甲线更长。");
    }

    @Test
    void readsAnItemOfAListAfterWhatLeadsInToIt() {
        String text = "甲线的基本情况：\n- **全长**：186公里\n- 总投资298亿元\n乙线开工。";

        assertThat(Piece.of(text)).extracting(piece -> piece.stated().substring(piece.claimed()).strip())
                .containsExactly(
                        "甲线的基本情况：", "全长  ：186公里", "总投资298亿元", "乙线开工。");
        assertThat(Piece.of(text).get(1).stated()).startsWith("甲线的基本情况\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<think>甲线全长186公里，不对。</think>", "<think>甲线全长186公里。", "```\nint 甲 = 186;\n```",
            "```python\nx = 1"})
    void findsNothingStatedInThoughtsAndCode(String text) {
        assertThat(Piece.of(text)).isEmpty();
        assertThat(Piece.of("甲线开工。\n" + text)).singleElement().extracting(Piece::stated).isEqualTo("甲线开工。");
    }
}
