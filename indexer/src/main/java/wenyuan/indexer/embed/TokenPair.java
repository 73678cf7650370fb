package wenyuan.indexer.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.corpus.Span;

/// Two texts as the tokens of one sequence.
///
/// @param ids numbers of the tokens, with the special tokens
/// @param types 0 for the tokens of the first text and the special tokens around it, 1 for the others
/// @param second for each token of the second text its place there, in UTF-16 code units
/// @param firstOfSecond index of the first of these tokens
public record TokenPair(List<Long> ids, List<Long> types, List<Span> second, int firstOfSecond) {
    public TokenPair {
        ids = List.copyOf(ids);
        types = List.copyOf(types);
        second = List.copyOf(second);
    }

    /// How many tokens there are.
    public int length() {
        return ids.size();
    }

    static TokenPair of(Encoding encoding, String second) {
        long[] types = encoding.getTypeIds();
        CharSpan[] places = encoding.getCharTokenSpans();
        int first = 0;
        while (first < types.length && types[first] == 0) {
            first++;
        }
        List<Span> spans = new ArrayList<>();
        var units = new CodeUnits(second);
        for (int i = first; i < types.length && places[i] != null; i++) {
            spans.add(new Span(units.at(places[i].getStart()), units.at(places[i].getEnd())));
        }
        return new TokenPair(boxed(encoding.getIds()), boxed(types), spans, first);
    }

    private static List<Long> boxed(long[] values) {
        List<Long> boxed = new ArrayList<>(values.length);
        for (long value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    /// From places in code points, as the tokenizer counts, to places in code units.
    private static final class CodeUnits {
        private final String text;
        private final boolean same;

        CodeUnits(String text) {
            this.text = text;
            this.same = text.codePointCount(0, text.length()) == text.length();
        }

        int at(int codePoint) {
            return same ? codePoint : text.offsetByCodePoints(0, codePoint);
        }
    }
}
