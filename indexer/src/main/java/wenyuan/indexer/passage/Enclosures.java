package wenyuan.indexer.passage;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import wenyuan.indexer.article.text.Punctuation;

/// The quotations and brackets of one paragraph: which mark closes which. A mark without a partner encloses
/// nothing, nor do two that are very far apart, so that a forgotten mark cannot swallow the rest of a text.
final class Enclosures {
    /// The longest stretch that is held together; a longer quotation is cut at the ends of its sentences.
    static final int LONGEST = 200;

    private final Map<Integer, Integer> closings = new HashMap<>();
    private final BitSet closingMarks = new BitSet();

    Enclosures(String text, int from, int to) {
        Map<Character, Deque<Integer>> open = new HashMap<>();
        for (int at = from; at < to; at++) {
            char mark = text.charAt(at);
            if (mark == Punctuation.STRAIGHT_QUOTE) {
                Deque<Integer> straight = opened(open, mark);
                if (straight.isEmpty()) {
                    straight.push(at);
                } else {
                    close(straight, at);
                }
            } else if (Punctuation.isOpening(mark)) {
                opened(open, mark).push(at);
            } else if (Punctuation.isClosing(mark)) {
                close(opened(open, Punctuation.opening(mark)), at);
            }
        }
    }

    private static Deque<Integer> opened(Map<Character, Deque<Integer>> open, char mark) {
        return open.computeIfAbsent(mark, _ -> new ArrayDeque<>());
    }

    private void close(Deque<Integer> open, int at) {
        closingMarks.set(at);
        if (!open.isEmpty()) {
            int opening = open.pop();
            if (at - opening <= LONGEST) {
                closings.put(opening, at);
            }
        }
    }

    /// Where what opens at `at` closes; `at` itself where nothing opens there.
    int closing(int at) {
        return closings.getOrDefault(at, at);
    }

    boolean isClosingMark(int at) {
        return closingMarks.get(at);
    }
}
