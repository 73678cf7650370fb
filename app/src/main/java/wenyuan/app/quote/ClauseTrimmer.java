package wenyuan.app.quote;

import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

/// Shortens a long sentence to the run of its clauses that holds an answer, word for word.
final class ClauseTrimmer {
    /// A clause with the mark that it ends with; marks in brackets, quotations and numbers end none.
    private static final Pattern CLAUSE = Pattern
            .compile("(?:[^，；：,;:（(《“「『【]++|[（(《“「『【][^）)》”」』】]*+[）)》”」』】]"
                    + "|[（(《“「『【]|(?<=\\d)[，；：,;:](?=\\d))++[，；：,;:]?+|[，；：,;:]");
    private static final Pattern END = Pattern.compile("(?<=.)[，；：,;:]+$");

    private ClauseTrimmer() {}

    /// The clauses that hold `answer`, with those before them as far as there is room, as that is where the subject stands,
    /// then with those behind. The whole sentence where it is short enough; the clauses of the answer in any case.
    ///
    /// @param answer a span of the sentence
    /// @param most how many characters the run may have
    static Span trim(String sentence, Span answer, int most) {
        if (sentence.length() <= most) {
            return new Span(0, sentence.length());
        }
        List<Span> clauses = split(sentence);
        int first = at(clauses, answer.start());
        int last = at(clauses, Math.max(answer.start(), answer.end() - 1));
        while (first > 0 && clauses.get(last).end() - clauses.get(first - 1).start() <= most) {
            first--;
        }
        while (last + 1 < clauses.size()
                && clauses.get(last + 1).end() - clauses.get(first).start() <= most) {
            last++;
        }
        Span run = new Span(clauses.get(first).start(), clauses.get(last).end());
        return last + 1 == clauses.size() ? run : unended(sentence, run);
    }

    private static int at(List<Span> clauses, int place) {
        long before = clauses.stream().filter(clause -> clause.end() <= place).count();
        return (int) Math.min(before, clauses.size() - 1);
    }

    /// Without the comma or colon at its end.
    static Span unended(String text, Span run) {
        String words = run.in(text);
        return new Span(run.start(), run.start() + END.matcher(words).replaceFirst("").length());
    }

    static List<Span> split(String text) {
        return CLAUSE.matcher(text).results().map(clause -> new Span(clause.start(), clause.end())).toList();
    }
}
