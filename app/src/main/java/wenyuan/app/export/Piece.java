package wenyuan.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.archive.ToldAnswer;
import wenyuan.app.archive.ToldAnswer.Citation;
import wenyuan.app.archive.ToldAnswer.Disagreement;
import wenyuan.app.archive.ToldAnswer.Sentence;
import wenyuan.app.quote.QuotingModel;

/// A part of an answer's text.
sealed interface Piece {

    /// Words of the answer, without a line end.
    record Words(String text) implements Piece {}

    /// The marker of citation `n`.
    record Mark(int n) implements Piece {}

    /// Stands behind a sentence that is not supported.
    ///
    /// @param verdict its name in the API
    record Doubt(String verdict, List<Disagreement> problems) implements Piece {
        public Doubt {
            problems = List.copyOf(problems);
        }
    }

    /// The end of a line.
    record Break() implements Piece {}

    /// The text in order. What looks like a marker and has no citation is words.
    ///
    /// @param model name of the model that wrote the text: language models write light Markdown, what is quoted stays as
    ///        it is
    static List<Piece> of(ToldAnswer answer, String model) {
        return new Cutting(answer, !model.equals(QuotingModel.NAME)).cut();
    }

    /// Cuts one text.
    final class Cutting {
        private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,3})]");
        private static final Pattern ITEM = Pattern.compile("^[ \\t]*[-*+][ \\t]+");
        private static final Pattern HEADING = Pattern.compile("^[ \\t]*(?:#{1,6}|>)[ \\t]+");
        private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`");
        private static final Set<String> GOOD = Set.of("supported", "no_claim");

        private final ToldAnswer answer;
        private final boolean written;
        private final List<Piece> pieces = new ArrayList<>();

        private Cutting(ToldAnswer answer, boolean written) {
            this.answer = answer;
            this.written = written;
        }

        private List<Piece> cut() {
            Set<Integer> cited = answer.citations().stream().map(Citation::n).collect(Collectors.toSet());
            Matcher marker = MARKER.matcher(answer.text());
            int at = 0;
            while (marker.find()) {
                int n = Integer.parseInt(marker.group(1));
                if (cited.contains(n)) {
                    sentences(at, marker.start());
                    pieces.add(new Mark(n));
                    at = marker.end();
                }
            }
            sentences(at, answer.text().length());
            return List.copyOf(pieces);
        }

        /// What stands between two markers, with a doubt behind each sentence that ends there and deserves one.
        private void sentences(int from, int to) {
            int at = from;
            for (Sentence sentence : answer.sentences()) {
                if (at < sentence.end() && sentence.end() <= to && !GOOD.contains(sentence.verdict())) {
                    words(answer.text().substring(at, sentence.end()));
                    pieces.add(new Doubt(sentence.verdict(), sentence.exact()));
                    at = sentence.end();
                }
            }
            words(answer.text().substring(at, to));
        }

        private void words(String text) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    pieces.add(new Break());
                }
                String line = written ? bare(lines[i]) : lines[i];
                if (!line.isEmpty()) {
                    pieces.add(new Words(line));
                }
            }
        }

        /// A line, or a part of one, without its Markdown; a list keeps a sign that means nothing to Markdown.
        private String bare(String text) {
            boolean first = pieces.isEmpty() || pieces.getLast() instanceof Break;
            String opened = first
                    ? HEADING.matcher(ITEM.matcher(text).replaceFirst("• ")).replaceFirst("")
                    : text;
            return EMPHASIS.matcher(opened).replaceAll("");
        }
    }
}
