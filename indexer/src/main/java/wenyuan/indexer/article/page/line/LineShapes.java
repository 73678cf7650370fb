package wenyuan.indexer.article.page.line;

import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.indexer.article.page.line.Line.Mark;

/// Tells a line's role from the line alone.
public final class LineShapes {
    private static final int LONGEST_HEAD = 45;
    private static final int LONGEST_IN_ONE_PIECE = 32;
    private static final Pattern NAME_OF_WORK = Pattern.compile("《[^《》]*》");
    private static final int LONGEST_QUESTION = 30;
    private static final int LONGEST_ITEM = 80;
    private static final int COMMAS_OF_PROSE = 2;
    private static final int LENGTH_WITH_COMMA = 30;

    private LineShapes() {}

    public static PageLine classify(Line line) {
        String text = line.text();
        if (Pictures.address(text)) {
            return PageLine.noise(line, "the address of a picture");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return PageLine.noise(line, "marks without words");
        }
        if (Furniture.is(text)) {
            return PageLine.noise(line, "a line of the page, of no article");
        }
        if (Openings.jumpOut(text) == 0) {
            return PageLine.of(line, Role.TURN);
        }
        Optional<Byline> byline = Byline.of(text);
        if (byline.isPresent()) {
            return named(line, byline.get());
        }
        return PageLine.named(line, textRole(line), Pictures.photographers(text));
    }

    private static PageLine named(Line line, Byline byline) {
        Role role = switch (byline.sort()) {
            case WRITER -> Role.BYLINE;
            case LONE -> Role.NAME;
            case CREDIT -> Role.CREDIT;
        };
        return PageLine.named(line, role, byline.names());
    }

    private static Role textRole(Line line) {
        String text = line.text();
        if (line.mark() == Mark.HEADING) {
            return Role.HEAD;
        }
        if (Pictures.caption(text)) {
            return Role.CAPTION;
        }
        if (line.mark() == Mark.ROW || (line.mark() == Mark.BULLET && text.length() <= LONGEST_ITEM)) {
            return Openings.opens(text) ? Role.PROSE : Role.ITEM;
        }
        return head(text) ? Role.HEAD : Role.PROSE;
    }

    /// Whether a line might be a headline: short, of one piece, and not ended as a sentence is.
    static boolean head(String text) {
        if (text.length() > LONGEST_HEAD || longInOnePiece(text) || Openings.opens(text)) {
            return false;
        }
        if (Chars.endsSentence(text)) {
            return question(text);
        }
        return !leans(text) && !Chars.unbalanced(text) && !endsInside(text) && !manyClauses(text);
    }

    /// Whether a line might be a headline of many clauses.
    static boolean longHead(String text) {
        return text.length() <= LONGEST_HEAD && !leans(text) && !Chars.unbalanced(text) && !endsInside(text)
                && !Clauses.begunSentence(text);
    }

    /// Whether a line holds more words than a headline does without a gap between its clauses; the names of works,
    /// which may be long, are left out.
    private static boolean longInOnePiece(String text) {
        return !Clauses.gap(text)
                && NAME_OF_WORK.matcher(text).replaceAll("").length() > LONGEST_IN_ONE_PIECE;
    }

    private static boolean question(String text) {
        return text.length() <= LONGEST_QUESTION && text.matches("[^。，,]*[^。，,？！?!][？！?!]");
    }

    private static boolean leans(String text) {
        return Chars.leaning(text.charAt(text.length() - 1)) || Chars.trailing(text.charAt(0));
    }

    private static boolean endsInside(String text) {
        int stop = text.indexOf('。');
        return stop >= 0;
    }

    private static boolean manyClauses(String text) {
        long commas = text.chars().filter(c -> Chars.comma((char) c)).count();
        return commas >= COMMAS_OF_PROSE || (commas == 1 && text.length() > LENGTH_WITH_COMMA);
    }
}
