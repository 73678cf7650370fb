package wenyuan.indexer.article;

import java.util.Locale;

/// What a piece of a source file is.
public enum Kind {
    /// A piece of news.
    ARTICLE,
    /// The words under a picture.
    CAPTION,
    /// A box of facts that stands beside an article.
    BOX,
    /// A stray piece with content, of no known article.
    FRAGMENT;

    /// The name in the API and the index.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that `label` names.
    public static Kind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
