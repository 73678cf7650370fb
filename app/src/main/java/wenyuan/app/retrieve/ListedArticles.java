package wenyuan.app.retrieve;

/// How many articles a list is of, and from which on they are listed.
///
/// @param exact whether they hold all the words asked for; else most of them
public record ListedArticles(int total, int offset, boolean exact) {}
