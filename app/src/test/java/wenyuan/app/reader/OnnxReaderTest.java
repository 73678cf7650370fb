package wenyuan.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.corpus.Span;

/// The reader that comes with the program.
class OnnxReaderTest {
    private static final String QUESTION = "新展展出多少件文物？";
    private static final List<String> SENTENCES = List.of("海盐博物馆的新展名为“潮声”。", "展出文物２６０件，免费参观。",
            "𠮷野家😀在门口摆了摊。", "The plant employs 320 people.", "桥修好了，\n车能过了！", "馆长说：“观众比去年多。”", "A股收盘涨1.5%。");

    @SuppressWarnings("NullAway.Init")
    private static OnnxReader reader;

    @BeforeAll
    static void open() {
        reader = OnnxReader.bundled();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Reading read(String question, String text) {
        return reader.read(question, List.of(new Window("", text))).getFirst();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void readsAWindowTheSameWhateverStandsBesideIt(long seed) {
        var random = new Random(seed);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            windows.add(new Window(random.nextBoolean() ? "" : sentence(random), text(random)));
        }
        List<Window> shuffled = new ArrayList<>(windows);
        Collections.shuffle(shuffled, random);

        List<Reading> together = reader.read(QUESTION, shuffled);

        for (Window window : windows) {
            Reading alone = reader.read(QUESTION, List.of(window)).getFirst();
            Reading beside = together.get(shuffled.indexOf(window));
            assertThat(beside.answerable()).isEqualTo(alone.answerable());
            assertThat(beside.best()).isEqualTo(alone.best());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsTheBestSpanInsideTheRangeAskedForAndSplitsNoCharacter(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            String text = text(random);
            Reading reading = read(QUESTION, text);
            var whole = new Span(0, text.length());
            assertThat(reading.within(whole)).isEqualTo(reading.best());
            for (int j = 0; j < 20; j++) {
                int start = random.nextInt(text.length());
                var range = new Span(start, start + 1 + random.nextInt(text.length() - start));
                Reading.Answer answer = reading.within(range);
                assertThat(answer.margin()).isLessThanOrEqualTo(reading.best().margin());
                if (answer.span().length() > 0) {
                    assertThat(range.contains(answer.span())).as("%s in %s", answer, range).isTrue();
                    assertThat(isInsidePair(text, answer.span().start())).isFalse();
                    assertThat(isInsidePair(text, answer.span().end())).isFalse();
                }
            }
        }
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0 && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static String sentence(Random random) {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            text.append(sentence(random));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"展出文物260件。, 260", "𠮷田馆😀😀昨天换展，展出文物２６０件。, ２６０", "ＡＢＣ馆与Ｑ馆换展，展出文物260件。, 260",
            "馆里换展，展出𠮷陶260件文物。, 260"})
    void tellsPlacesInCodeUnitsWhateverCharactersStandBefore(String text, String answer) {
        int start = text.indexOf(answer);
        var place = new Span(start, start + answer.length());

        assertThat(read(QUESTION, text).within(place).span()).isEqualTo(place);
    }

    @Test
    void readsTheTitleAndLooksForNoAnswerInIt() {
        var titled = new Window("新展展出260件文物😀", "新展昨天开幕。");
        var untitled = new Window("", titled.text());
        List<Reading> readings = reader.read(QUESTION, List.of(titled, untitled));

        assertThat(readings.getFirst().answerable()).isNotEqualTo(readings.getLast().answerable());
        assertThat(titled.text()).contains(readings.getFirst().best().span().in(titled.text()));
    }

    @Test
    void prefersTheWindowThatAnswers() {
        List<Reading> readings = reader.read(QUESTION, List.of(new Window("", "新展展出文物260件。"),
                new Window("", "新展由本馆员工筹备了三年。"), new Window("", "渡口今天停航。")));

        assertThat(readings.get(0).score()).isGreaterThan(readings.get(1).score());
        assertThat(readings.get(1).score()).isGreaterThan(readings.get(2).score());
    }

    @Test
    void cutsALongTextAndTheFrontOfALongQuestion() {
        String text = "展出文物260件。" + "观众很多。".repeat(2000);
        String question = "请问".repeat(2000) + QUESTION;

        assertThat(read(QUESTION, text).best()).isEqualTo(read(QUESTION, text.substring(0, 1000)).best());
        assertThat(read(question, "展出文物260件。").best())
                .isEqualTo(read(question.substring(question.length() - 500), "展出文物260件。").best());
        assertThat(read(QUESTION, text).best().span().in(text)).contains("260");
    }

    @ParameterizedTest
    @ValueSource(ints = {598, 599, 600, 601})
    void readsATextWhoseCharactersTheCutWouldSplit(int before) {
        String text = "字".repeat(before) + "😀".repeat(4);

        assertThat(read("字".repeat(before % 7) + "😀".repeat(109), text).best().span().end())
                .isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\ud83d", "\u202e\u200f", "[SEP][CLS]", "[MASK] 260 [PAD]",
            "\u0000"})
    void readsHostileTextAsText(String text) {
        assertThat(read(QUESTION, text).answerable()).isFinite();
        assertThat(read(text, "展出文物260件。").answerable()).isFinite();
        assertThat(new Span(0, text.length()).contains(read(QUESTION, text).best().span())).isTrue();
    }

    @Test
    void readsNoWindowsAndRefusesTooMany() {
        List<Window> many = Collections.nCopies(OnnxReader.MOST + 1, new Window("", "字"));

        assertThat(reader.read(QUESTION, List.of())).isEmpty();
        assertThatThrownBy(() -> reader.read(QUESTION, many)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + OnnxReader.MOST);
    }

    @Test
    void saysThatItIsClosed() {
        var closed = OnnxReader.bundled();
        closed.close();

        assertThatThrownBy(() -> closed.read(QUESTION, List.of(new Window("", "字"))))
                .isInstanceOf(ReaderException.class).hasMessageContaining("closed")
                .hasMessageContaining("open");
    }

    @Test
    void opensTheSameModelInAFolder(@TempDir Path folder) throws IOException {
        copy("reader/reader-int8.onnx", folder.resolve("model.onnx"));
        copy("bge-small-zh-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));

        try (var own = OnnxReader.open(folder)) {
            Reading reading = own.read(QUESTION, List.of(new Window("", SENTENCES.get(1)))).getFirst();
            assertThat(reading.best()).isEqualTo(read(QUESTION, SENTENCES.get(1)).best());
            assertThat(own.name()).startsWith(folder.getFileName().toString());
        }
    }

    @Test
    void refusesAFolderWithoutAModelAndSaysWhatBelongsThere(@TempDir Path folder) throws IOException {
        refuses(folder.resolve("none"), ".onnx");
        refuses(folder, "one");
        copy("reader/reader-int8.onnx", folder.resolve("model.onnx"));
        refuses(folder, "tokenizer.json");
        copy("bge-small-zh-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));
        Files.writeString(folder.resolve("model.onnx"), "no network");
        refuses(folder, "whole ONNX file");
    }

    @Test
    void refusesANetworkThatDoesSomethingElse(@TempDir Path folder) throws IOException {
        copy("bge-small-zh-v1.5-q.onnx", folder.resolve("model.onnx"));
        copy("bge-small-zh-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));

        refuses(folder, "answerable");
    }

    private static void refuses(Path folder, String remedy) {
        assertThatThrownBy(() -> OnnxReader.open(folder)).isInstanceOf(ReaderException.class)
                .hasMessageContaining(folder.toString()).hasMessageContaining(remedy);
    }

    private static void copy(String resource, Path to) throws IOException {
        try (InputStream in = Objects.requireNonNull(OnnxReader.class.getResourceAsStream("/" + resource))) {
            Files.copy(in, to);
        }
    }
}
