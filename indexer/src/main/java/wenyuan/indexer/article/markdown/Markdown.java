package wenyuan.indexer.article.markdown;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.indexer.article.html.Entities;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cleaning;
import wenyuan.indexer.article.text.Han;
import wenyuan.indexer.corpus.Span;

/// Markdown as text: the words of headings, emphasis, links and lists, without their marks. Images, rules and the
/// addresses of links are left out. The lines of a paragraph are joined, unless a sentence ends with the line.
public final class Markdown {
    private static final int LONGEST_RULE = 200;
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final Pattern RULE = Pattern.compile(
            "\\s{0,3}(?:=+|-+|(?:[-*_]\\s*){3,}|\\[[^\\]\\s]{1,80}\\]:\\s*\\S+.*|\\|?[\\s:|-]*-{3,}[\\s:|-]*)\\s*");
    private static final Pattern MARK = Pattern
            .compile("(?:\\s{0,8}(?:>|#{1,6}(?=\\s)|[-*+](?=\\s)|\\|)\\s*)+");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s.*");
    private static final Pattern LIST = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*");
    private static final Pattern HTML_TAG = Pattern
            .compile("</?[A-Za-z][A-Za-z0-9]{0,15}(?:\\s[^<>]{0,500})?/?>");
    /// Each leaves its group 1, if it has one. Bounded, so that a line of opening brackets costs no more than another.
    private static final List<Pattern> INLINE = List.of(
            Pattern.compile("!\\[[^\\[\\]]{0,300}\\]\\([^()]{0,1000}\\)"),
            Pattern.compile("\\[([^\\[\\]]{0,500})\\](?:\\([^()]{0,1000}\\)|\\[[^\\[\\]]{0,100}\\])"),
            Pattern.compile("<(https?://[^<>\\s]{1,1000})>"), HTML_TAG,
            Pattern.compile("(?<!\\\\)\\*\\*(?=\\S)([^*]{1,1000})(?<=\\S)\\*\\*"),
            Pattern.compile("(?<![\\\\*])\\*(?=\\S)([^*]{1,1000})(?<=\\S)\\*(?!\\*)"),
            Pattern.compile("(?<![\\p{Alnum}\\\\_])__?(?=\\S)([^_]{1,1000})(?<=\\S)__?(?![\\p{Alnum}_])"),
            Pattern.compile("~~([^~]{1,1000})~~"), Pattern.compile("`([^`]{1,1000})`"),
            Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~>|-])"),
            Pattern.compile("[ \\t]{0,9}\\|[ \\t\\r]{0,9}$"));

    private Markdown() {}

    /// The text's paragraphs.
    static CanonicalText paragraphs(CanonicalText markdown) {
        var joined = new CanonicalText();
        String text = markdown.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(markdown, new Span(start, end), joined);
            start = end + 1;
        }
        return Cleaning.paragraphs(Entities.decode(joined));
    }

    private static void line(CanonicalText markdown, Span span, CanonicalText out) {
        String line = span.in(markdown.text());
        if (line.isBlank() || FENCE.matcher(line).matches() || isRule(line)) {
            out.endParagraph();
            return;
        }
        if (HEADING.matcher(line).matches() || LIST.matcher(line).matches()
                || line.stripLeading().startsWith("|")) {
            out.endParagraph();
        }
        var mark = MARK.matcher(line);
        int from = mark.lookingAt() ? mark.end() : 0;
        CanonicalText words = inline(
                new CanonicalText().append(markdown, new Span(span.start() + from, span.end())));
        words = Cleaning.line(words);
        if (words.isEmpty()) {
            return;
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n'
                && !Han.closeUp(out.charAt(out.length() - 1), words.charAt(0))) {
            out.insert(" ");
        }
        out.append(words);
        if (HEADING.matcher(line).matches() || line.endsWith("  ") || Han.endsLine(words)) {
            out.endParagraph();
        }
    }

    private static boolean isRule(String line) {
        return line.length() <= LONGEST_RULE && RULE.matcher(line).matches();
    }

    private static CanonicalText inline(CanonicalText line) {
        CanonicalText stripped = line;
        for (Pattern pattern : INLINE) {
            stripped = strip(stripped, pattern);
        }
        return stripped;
    }

    private static CanonicalText strip(CanonicalText line, Pattern pattern) {
        String text = line.text();
        var out = new CanonicalText();
        int done = 0;
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            out.append(line, new Span(done, match.start()));
            if (match.groupCount() > 0) {
                out.append(line, new Span(match.start(1), match.end(1)));
            }
            done = match.end();
        }
        return done == 0 ? line : out.append(line, new Span(done, text.length()));
    }
}
