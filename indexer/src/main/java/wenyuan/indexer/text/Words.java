package wenyuan.indexer.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.corpus.Span;

/// Words as ICU finds them: Chinese by its dictionary, the rest by Unicode's rules, so that `700mw`, `l6` and `12.3`
/// stay whole. Han characters that make no word are found one by one. For one thread at a time.
public final class Words {
    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);

    /// Where the words of a text stand, in order.
    public List<Span> in(String text) {
        breaks.setText(text);
        List<Span> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(new Span(start, end));
            }
            start = end;
        }
        return List.copyOf(words);
    }
}
