package wenyuan.indexer.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.article.html.Entities;
import wenyuan.indexer.corpus.Span;

class CanonicalTextTest {
    private static final String CHARACTERS = "新闻。a &;lt#x41\u3000\u00a0\u200b\t\n\r\u0000\ud83d\ude00\u2028\ufeff<>";

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void joinsNeighboursAndSaysWhereAPartWasRead() {
        String raw = "ab&amp;cd";
        var text = CanonicalText.of(raw, new Span(0, 1)).keep(raw, new Span(1, 2))
                .replace("&", new Span(2, 7))
                .keep(raw, new Span(7, 9)).insert("!").endParagraph();
        assertThat(text.text()).isEqualTo("ab&cd!\n");
        assertThat(text.alignment()).containsExactly(segment(0, 2, 0, 2), segment(2, 3, 2, 7),
                segment(3, 5, 7, 9));
        assertThat(text.raw(new Span(1, 4))).isEqualTo(new Span(1, 8));
        assertThat(text.raw(new Span(5, 7))).isEqualTo(new Span(9, 9));
    }

    @Test
    void givesCharactersThatOnlyPassForTheSameNoCounterpart() {
        var text = new CanonicalText().replace(" ", new Span(4, 5)).keep("0123456", new Span(5, 7));
        assertThat(text.alignment()).containsExactly(segment(1, 3, 5, 7));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPartOfAPartWasReadWhereThePartWasRead(long seed) {
        var random = new Random(seed);
        String raw = random(random, 200);
        CanonicalText whole = Entities.decode(CanonicalText.of(raw, new Span(0, raw.length())));
        for (int i = 0; i < 20; i++) {
            Span outer = part(random, new Span(0, whole.length()));
            var copy = new CanonicalText().insert("前缀").append(whole, outer);
            assertThat(copy.text()).isEqualTo("前缀" + outer.in(whole.text()));
            for (Segment segment : copy.alignment()) {
                Span inWhole = segment.canonical().shift(outer.start() - 2);
                assertThat(whole.raw(inWhole)).as("seed %d", seed).isEqualTo(segment.raw());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cleaningLosesNoVisibleCharacterAndIsDoneAfterOnce(long seed) {
        var random = new Random(seed);
        String raw = random(random, 500);
        CanonicalText clean = Cleaning.paragraphs(CanonicalText.of(raw, new Span(0, raw.length())));
        assertThat(visible(clean.text())).as("seed %d", seed).isEqualTo(visible(raw));
        assertThat(clean.text()).as("seed %d", seed).doesNotContain("\n\n", "  ", " \n", "\n ");
        assertThat(Cleaning.paragraphs(CanonicalText.of(clean.text(), new Span(0, clean.length()))).text())
                .isEqualTo(clean.text());
        for (Segment segment : clean.alignment()) {
            if (segment.canonical().length() == segment.raw().length()) {
                assertThat(segment.canonical().in(clean.text())).isEqualTo(segment.raw().in(raw));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a&lt;b&gt;c|a<b>c", "&amp;amp;nbsp;|\u00a0", "&#20013;&#x6587;|中文",
            "AT&T; R&D|AT&T; R&D", "&unknown;|&unknown;", "&amp|&amp", "&;|&;", "&middot;&hellip;|·…"})
    void decodesEntitiesOnceOrTwiceEscapedAndLeavesTheRest(String escaped, String expected) {
        assertThat(Entities.decode(CanonicalText.of(escaped, new Span(0, escaped.length()))).text())
                .isEqualTo(expected.replace("&amp;nbsp", "\u00a0"));
    }

    private static String visible(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                && !Character.isISOControl(c) && c != 0x200b && c != 0xfeff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String random(Random random, int length) {
        int[] characters = CHARACTERS.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(30) == 0
                    ? "&amp;"
                    : Character.toString(characters[random.nextInt(characters.length)]));
        }
        return text.toString();
    }

    private static Span part(Random random, Span whole) {
        int start = random.nextInt(whole.length());
        return new Span(start, start + random.nextInt(whole.length() - start));
    }

    private static Segment segment(int start, int end, int rawStart, int rawEnd) {
        return new Segment(new Span(start, end), new Span(rawStart, rawEnd));
    }
}
