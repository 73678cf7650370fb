package wenyuan.indexer.index.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words as ICU finds them: Chinese by its dictionary, the rest by Unicode's rules, so that `700mw`, `l6` and `12.3`
/// stay whole. Lucene's own ICU tokenizer first cuts where the script changes and would part some of these.
final class WordTokenizer extends Tokenizer {
    /// Longer ones are no words, and Lucene refuses terms of 32 KB.
    private static final int MAX_WORD = 255;

    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String text = "";
    private int start;

    @Override
    public boolean incrementToken() {
        clearAttributes();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int from = start;
            start = end;
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                term.append(text, from, Math.min(end, from + MAX_WORD));
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var whole = new StringWriter();
        var _ = input.transferTo(whole);
        text = whole.toString();
        breaks.setText(text);
        start = breaks.first();
    }
}
