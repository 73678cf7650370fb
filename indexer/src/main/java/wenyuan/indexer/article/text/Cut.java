package wenyuan.indexer.article.text;

import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// A stretch of the raw file that a step left out.
///
/// @param reason why, as a phrase
public record Cut(Span raw, String reason) {
    private static final int LONGEST = 200;

    public Dropped in(SourceFile file) {
        return new Dropped(file.name(), raw, shortened(raw.in(file.text()).strip()), reason);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + " … " + text.substring(text.length() - LONGEST / 2);
    }
}
