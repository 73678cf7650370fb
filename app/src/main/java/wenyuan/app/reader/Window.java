package wenyuan.app.reader;

/// A piece of an article that is read at once.
///
/// @param title its article's title, which is read in front of it; empty for none
/// @param text whole sentences, best of about 200 characters; what does not fit the model's 512 tokens is not read
public record Window(String title, String text) {}
