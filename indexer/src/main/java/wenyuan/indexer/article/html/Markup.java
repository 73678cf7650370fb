package wenyuan.indexer.article.html;

import java.util.regex.Pattern;

/// Tells text that really is HTML from text that has a `<` in it.
public final class Markup {
    private static final String NAMES = "p|div|span|a|section|article|main|header|footer|figure|figcaption|blockquote|strong|em|b|i|u|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|thead|tr|td|th|font|center|html|body|pre";
    private static final Pattern OPENING = Pattern.compile("<(?:" + NAMES + ")(?:\\s[^<>]*)?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("</(?:" + NAMES + ")\\s{0,9}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VOID = Pattern.compile("<(?:br|hr)\\s{0,9}/?>|<(?:br|hr|img)\\s[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern START = Pattern.compile(
            "\\s*(?:<\\?xml[^<>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|section|div|p|h[1-6])[\\s>]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("</?(?:" + NAMES + "|br|hr|img)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /// Whether the text holds an element that begins and ends, or one that has no end. A script alone does not
    /// count: a text may speak of it.
    public static boolean isHtml(String text) {
        return text.indexOf('<') >= 0
                && (VOID.matcher(text).find()
                        || (CLOSING.matcher(text).find() && OPENING.matcher(text).find()));
    }

    /// A name or another few words without the tags in them, closed or not.
    public static String withoutTags(String line) {
        return line.indexOf('<') >= 0 ? TAG.matcher(line).replaceAll("").strip() : line;
    }

    /// Whether the text is HTML from its first character on.
    public static boolean beginsAsHtml(String text) {
        return START.matcher(text).lookingAt() && isHtml(text);
    }
}
