package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.corpus.Span;

/// Shortens a long sentence to the run of its clauses that holds an answer, word for word.
final class ClauseTrimmer {
    private static final String ENDS = "，；：,;:";
    private static final String OPENING = "（(《“「『【";
    private static final String CLOSING = "）)》”」』】";

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
        int i = 0;
        while (i + 1 < clauses.size() && clauses.get(i).end() <= place) {
            i++;
        }
        return i;
    }

    /// Without the comma or colon at its end.
    static Span unended(String text, Span run) {
        int end = run.end();
        while (end > run.start() + 1 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(run.start(), end);
    }

    /// The clauses of a sentence, with the marks they end with; marks in brackets, quotations and numbers end none.
    static List<Span> split(String text) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && ENDS.indexOf(c) >= 0 && !inNumber(text, i)) {
                clauses.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(new Span(start, text.length()));
        }
        return clauses;
    }

    private static boolean inNumber(String text, int at) {
        return at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
