package wenyuan.indexer.article.text;

import wenyuan.indexer.corpus.Span;

/// Makes text canonical: no blanks at the ends of lines, no runs of blanks, no blank lines, no characters that
/// cannot be seen, no halves of characters. Never puts in a break that the source does not have.
public final class Cleaning {
    private static final String REPLACEMENT = "\ufffd";

    private final CanonicalText in;
    private final CanonicalText out = new CanonicalText();
    private final boolean keepsLines;
    private int blankStart = -1;
    private boolean crossesLineEnd;

    private Cleaning(CanonicalText in, boolean keepsLines) {
        this.in = in;
        this.keepsLines = keepsLines;
    }

    /// Each line becomes a paragraph.
    public static CanonicalText paragraphs(CanonicalText text) {
        return new Cleaning(text, true).clean().endParagraph();
    }

    /// All becomes one line. A line end becomes a blank, between two Chinese characters nothing.
    public static CanonicalText line(CanonicalText text) {
        return new Cleaning(text, false).clean();
    }

    /// All of a string as one line.
    public static String line(String text) {
        return line(CanonicalText.of(text, new Span(0, text.length()))).text();
    }

    private CanonicalText clean() {
        int at = 0;
        while (at < in.length()) {
            int start = at;
            Blanks kind = Blanks.at(in, at++);
            while (at < in.length() && Blanks.at(in, at) == kind) {
                at++;
            }
            var run = new Span(start, at);
            switch (kind) {
                case VISIBLE -> visible(run);
                case TORN -> torn(run);
                case BLANK -> blank(run, false);
                case LINE_END -> blank(run, true);
                case NOTHING -> {
                }
            }
        }
        return out;
    }

    private void blank(Span run, boolean lineEnd) {
        blankStart = blankStart < 0 ? run.start() : blankStart;
        crossesLineEnd |= lineEnd;
    }

    private void visible(Span run) {
        endBlank(run.start());
        out.append(in, run);
    }

    private void torn(Span run) {
        endBlank(run.start());
        for (int i = run.start(); i < run.end(); i++) {
            out.replace(REPLACEMENT, in.raw(new Span(i, i + 1)));
        }
    }

    private void endBlank(int end) {
        if (blankStart >= 0 && out.length() > 0) {
            var run = new Span(blankStart, end);
            if (crossesLineEnd && keepsLines) {
                out.endParagraph();
            } else if (run.length() == 1 && in.charAt(blankStart) == ' ') {
                out.append(in, run);
            } else if (!(crossesLineEnd && Han.closeUp(out.charAt(out.length() - 1), in.charAt(end)))) {
                out.replace(" ", in.raw(run));
            }
        }
        blankStart = -1;
        crossesLineEnd = false;
    }
}
