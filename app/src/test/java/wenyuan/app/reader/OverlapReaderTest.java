package wenyuan.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.corpus.Span;

class OverlapReaderTest {
    private static final String TEXT = "渡口今天停航。新展展出文物260件。观众很多。";
    private final Reader reader = new OverlapReader();

    @Test
    void answersWithTheSentenceThatHasMostOfTheQuestionsWords() {
        Reading reading = read("新展展出多少件文物？", TEXT);

        assertThat(reading.best().span().in(TEXT)).isEqualTo("新展展出文物260件。");
        assertThat(reading.within(new Span(7, 18)).margin())
                .isGreaterThan(reading.within(new Span(0, 7)).margin());
    }

    @Test
    void ranksTheWindowFirstThatHasMoreOfTheWords() {
        List<Reading> readings = reader.read("新展展出多少件文物？",
                List.of(new Window("", "渡口停航。"), new Window("新展", TEXT)));

        assertThat(readings.getLast().score()).isGreaterThan(readings.getFirst().score());
    }

    @Test
    void readsTextsWithoutWords() {
        assertThat(read("？", TEXT).score()).isFinite();
        assertThat(read("新展", "").best().span()).isEqualTo(new Span(0, 0));
    }

    private Reading read(String question, String text) {
        return reader.read(question, List.of(new Window("", text))).getFirst();
    }
}
