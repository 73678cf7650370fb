package wenyuan.app.reader;

import java.util.List;
import java.util.Set;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// Reads by shared words: the sentence that has most of the question's words answers. Stands in where no model is wanted.
public final class OverlapReader implements Reader {
    /// What a share of all words is worth as a score, so that half of them is no better than no answer.
    private static final double SCALE = 8;

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        Set<String> asked = Terms.of(question);
        return windows.stream().<Reading>map(window -> new Overlap(asked, window)).toList();
    }

    @Override
    public String name() {
        return "none";
    }

    @Override
    public void close() {
        // nothing is open
    }

    private record Overlap(Set<String> asked, Window window) implements Reading {
        @Override
        public double answerable() {
            return score(window.title() + '\n' + window.text());
        }

        @Override
        public Answer within(Span range) {
            return new Answer(range, score(range.in(window.text())));
        }

        @Override
        public Answer best() {
            return Sentences.of(window.text()).stream().map(this::within)
                    .reduce((a, b) -> b.margin() > a.margin() ? b : a)
                    .orElse(within(new Span(0, window.text().length())));
        }

        private double score(String text) {
            return SCALE * (Terms.share(asked, text) - 0.5);
        }
    }
}
