package wenyuan.indexer.article.page.line;

/// What a line of the page is for.
public enum Role {
    /// A line of running text, whole or broken off by its column.
    PROSE,
    /// A short line without an end, which may be a headline, a subhead or a piece of running text.
    HEAD,
    /// A line of an article's headline: kicker, main line or deck.
    HEADLINE,
    /// A heading inside an article.
    SUBHEAD,
    /// Names of writers.
    BYLINE,
    /// A lone name, which may be a writer's.
    NAME,
    /// Words under a picture.
    CAPTION,
    /// A picture's maker, printed on a line of its own.
    CREDIT,
    /// A line of a list.
    ITEM,
    /// A line of the heading of a list.
    LIST_TITLE,
    /// "Continued on page N", on a line of its own.
    TURN,
    /// What is in no article.
    NOISE
}
