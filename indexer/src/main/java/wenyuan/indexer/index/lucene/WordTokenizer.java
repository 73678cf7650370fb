package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Quantity;
import wenyuan.indexer.text.Words;

/// The [Words] of a text as they are written, and then what its numbers come to, where that is written otherwise: 三千五百亿,
/// 3500亿 and 350000000000 find one another. Numbers take no place of their own, so that they make no text longer.
/// Lucene's own ICU tokenizer first cuts where the script changes and would part words such as `700mw`.
final class WordTokenizer extends Tokenizer {
    /// Longer ones are no words, and Lucene refuses terms of 32 KB.
    private static final int MAX_WORD = 255;

    /// Numbers that are words as they are written.
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Words words = new Words();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String text = "";
    private List<Span> written = List.of();
    private List<String> numbers = List.of();
    private int next;

    @Override
    public boolean incrementToken() {
        clearAttributes();
        int at = next++;
        if (at < written.size()) {
            Span word = written.get(at);
            term.append(text, word.start(), Math.min(word.end(), word.start() + MAX_WORD));
            return true;
        }
        if (at < written.size() + numbers.size()) {
            term.append(numbers.get(at - written.size()));
            step.setPositionIncrement(0);
            return true;
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var whole = new StringWriter();
        var _ = input.transferTo(whole);
        text = whole.toString();
        written = words.in(text);
        numbers = Quantity.in(text).stream()
                .filter(number -> !DIGITS.matcher(number.span().in(text)).matches())
                .map(Quantity::plain).toList();
        next = 0;
    }
}
