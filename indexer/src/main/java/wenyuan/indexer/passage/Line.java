package wenyuan.indexer.passage;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.article.text.Punctuation;
import wenyuan.indexer.corpus.Span;

/// Walks through one line of a text and cuts it into sentences.
///
/// What is enclosed is stepped over. Whether a quotation that ends with a stop ends the sentence around it, too,
/// depends on its place: `他说：“好。”` has said who speaks and is complete, `“好。”他说。` goes on to say it, and
/// `面对“为什么？”的问题` goes on in any case.
final class Line {
    /// How long the words behind a quotation can be that tell who spoke.
    private static final int LONGEST_TAG = 20;

    private final String text;
    private final int to;
    private final Enclosures enclosures;
    private final List<Span> sentences = new ArrayList<>();
    /// Where the sentence under way begins.
    private int start;

    Line(String text, int from, int to) {
        this.text = text;
        this.start = from;
        this.to = to;
        this.enclosures = new Enclosures(text, from, to);
    }

    List<Span> sentences() {
        int at = start;
        while (at < to) {
            at = step(at);
        }
        endLine();
        return sentences;
    }

    /// Takes the enclosure, address, stop or other character at `at` and returns where the next one stands.
    private int step(int at) {
        int closing = enclosures.closing(at);
        if (closing > at) {
            int after = afterClosingMarks(closing);
            if (endsWithEnclosure(at, closing, after)) {
                endSentence(after);
            }
            return after;
        }
        int address = LatinStops.addressEnd(text, at, to);
        if (address > at) {
            return address;
        }
        int stops = afterStops(at);
        if (stops == at) {
            return at + 1;
        }
        int after = afterClosingMarks(stops);
        boolean quotationEnds = after > stops && Punctuation.isQuote(text.charAt(stops));
        if (endsWithStops(at, stops, after) && !(quotationEnds && isTag(after))) {
            endSentence(after);
        }
        return after;
    }

    private boolean endsWithStops(int at, int stops, int after) {
        int last = stops - 1;
        if (text.substring(at, stops).chars().anyMatch(c -> Marks.isStop((char) c))) {
            return true;
        }
        return Marks.isDot(text.charAt(last))
                ? LatinStops.endsAtDot(text, start, at, after, to)
                : LatinStops.endsAtMark(text, at, after, to);
    }

    private boolean endsWithEnclosure(int opening, int closing, int after) {
        int last = closing - 1;
        while (last > opening && (enclosures.isClosingMark(last) || Blanks.isBlank(text.charAt(last)))) {
            last--;
        }
        if (!endsEnclosed(opening, last)) {
            return false;
        }
        boolean first = !says(start, opening);
        char mark = text.charAt(opening);
        if (!Punctuation.isQuote(mark)) {
            return first && Punctuation.isBracket(mark);
        }
        char before = first ? mark : lastBefore(opening);
        boolean calls = Marks.isQuestionOrExclamation(text.charAt(last));
        if (Punctuation.isColon(before) || (Punctuation.isComma(before) && !calls)) {
            return true;
        }
        boolean partOfClause = calls && !first && !Punctuation.isComma(before);
        return !partOfClause && !isTag(after);
    }

    /// Whether the stop at `last` is one that ends a sentence inside of an enclosure; a dot does in prose only.
    private boolean endsEnclosed(int opening, int last) {
        char c = text.charAt(last);
        if (Marks.isDot(c)) {
            return text.substring(opening, last).indexOf(' ') >= 0;
        }
        return Marks.isQuestionOrExclamation(c) || (Marks.isStop(c) && c != '；');
    }

    private char lastBefore(int at) {
        int last = at - 1;
        while (last > start && Blanks.isBlank(text.charAt(last))) {
            last--;
        }
        return text.charAt(last);
    }

    /// Whether the words from `from` to the next stop are few, as those are that tell who spoke. Words that lead to
    /// another quotation with a colon belong to that one.
    private boolean isTag(int from) {
        for (int at = from; at < to && at - from <= LONGEST_TAG; at++) {
            char c = text.charAt(at);
            if (Punctuation.isQuote(c) && !enclosures.isClosingMark(at)) {
                return at > from && !Punctuation.isColon(text.charAt(at - 1));
            }
            if (isStopOfAnyKind(c)) {
                return true;
            }
        }
        return from < to && to - from <= LONGEST_TAG;
    }

    /// Ends the sentence at `at`, unless it says nothing yet or what follows carries it on.
    private void endSentence(int at) {
        if (says(start, at) && (at == to || !Marks.carriesOn(text.charAt(at)))) {
            sentences.add(Blanks.trimmed(text, start, at));
            start = at;
        }
    }

    /// Ends the last sentence of the line; marks alone, which say nothing, belong to the one before them.
    private void endLine() {
        Span rest = Blanks.trimmed(text, start, to);
        if (rest.length() > 0) {
            boolean joins = !sentences.isEmpty() && !says(start, to);
            sentences.add(joins ? new Span(sentences.removeLast().start(), rest.end()) : rest);
        }
    }

    private boolean says(int from, int until) {
        return text.substring(from, until).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private int afterStops(int at) {
        int after = at;
        while (after < to && isStopOfAnyKind(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isStopOfAnyKind(char c) {
        return Marks.isStop(c) || Marks.isAsciiStop(c) || Marks.isDot(c);
    }

    private int afterClosingMarks(int at) {
        int after = at;
        while (after < to && enclosures.isClosingMark(after)) {
            after++;
        }
        return after;
    }
}
