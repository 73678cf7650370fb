package wenyuan.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberingReaderTest {
    private final Listening behind = new Listening();
    private final Reader reader = new RememberingReader(behind);

    @Test
    void readsAWindowOnceForAQuestion() {
        reader.read("问", List.of(window("甲"), window("乙")));
        reader.read("问", List.of(window("乙"), window("丙"), window("甲"), window("丙")));
        reader.read("问", List.of(window("丙")));

        assertThat(behind.heard).containsExactly("问甲", "问乙", "问丙");
    }

    @Test
    void readsAWindowAnewForAnotherQuestionOrTitle() {
        reader.read("问", List.of(window("甲")));
        reader.read("答", List.of(window("甲")));
        reader.read("问", List.of(new Window("题", "甲")));

        assertThat(behind.heard).hasSize(3);
    }

    @Test
    void givesTheReadingsInTheOrderOfTheWindows() {
        List<Window> windows = List.of(window("新展展出文物"), window("渡口"), window("新展"), window("渡口"));
        reader.read("新展展出文物", List.of(windows.get(2)));

        assertThat(reader.read("新展展出文物", windows)).extracting(Reading::score).containsExactlyElementsOf(
                new OverlapReader().read("新展展出文物", windows).stream().map(Reading::score).toList());
    }

    @Test
    void closesTheReaderBehindIt() {
        reader.close();

        assertThat(behind.closed).isTrue();
    }

    private static Window window(String text) {
        return new Window("", text);
    }

    /// Reads by shared words and notes what it is asked to read.
    private static final class Listening implements Reader {
        private final List<String> heard = new ArrayList<>();
        private boolean closed;

        @Override
        public List<Reading> read(String question, List<Window> windows) {
            windows.forEach(window -> heard.add(question + window.text()));
            return new OverlapReader().read(question, windows);
        }

        @Override
        public String name() {
            return "listening";
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
