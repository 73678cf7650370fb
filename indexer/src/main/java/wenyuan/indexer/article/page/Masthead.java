package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.article.page.line.Furniture;
import wenyuan.indexer.article.page.line.PageLine;

/// The name of the newspaper at the head of its page, beside date or page number.
///
/// @param outlet the name; empty where the page has none
/// @param lines all lines of the page, those that are nothing but its name as noise
record Masthead(String outlet, List<PageLine> lines) {
    private static final int TOP = 6;
    private static final String REASON = "the page's masthead";
    /// Words that end like a newspaper's name but are for reports of another kind.
    private static final String NO_NEWSPAPER = "(?<![预汇通警海电喜举谎情捷简申播上填虚漏战])";
    private static final String CHINESE = "《?(?<name>\\p{IsHan}{1,10}(?:" + NO_NEWSPAPER
            + "报|周刊|月刊|杂志))》?";
    private static final String ENGLISH = "(?<english>(?:[A-Z][A-Za-z'&.-]*\\s){1,5}(?i:Daily|Weekly|Times|News|Post|Herald|Gazette|Tribune|Journal))";
    private static final Pattern NAME = Pattern
            .compile("^(?:" + ENGLISH + "\\s+)?" + CHINESE + "(?:\\s+"
                    + ENGLISH.replace("<english>", "<behind>")
                    + ")?(?:[\\s|｜·]+(?<rest>.+))?$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENGLISH_NAME = Pattern.compile("^" + ENGLISH + "$");

    Masthead {
        lines = List.copyOf(lines);
    }

    /// Looks for the name among the first lines, in which nothing but it and the page's date and number may stand.
    static Masthead of(List<PageLine> lines) {
        String outlet = "";
        String english = "";
        boolean furnished = false;
        List<PageLine> marked = new ArrayList<>(lines);
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            String text = lines.get(i).text().strip();
            Matcher name = NAME.matcher(text);
            boolean named = name.matches() && (name.group("rest") == null || Furniture.is(name.group("rest"))
                    || Furniture.is(text));
            boolean translated = !named && ENGLISH_NAME.matcher(text).matches();
            if (!named && !translated && !Furniture.is(text)) {
                break;
            }
            furnished |= Furniture.is(text) || (named && name.group("rest") != null);
            if (named || translated) {
                outlet = named && outlet.isEmpty() ? name.group("name") : outlet;
                english = translated && english.isEmpty() ? text : english;
                marked.set(i, PageLine.noise(lines.get(i).line(), REASON));
            }
        }
        String found = outlet.isEmpty() ? english : outlet;
        return furnished && !found.isEmpty()
                ? new Masthead(found, withoutName(marked, found))
                : new Masthead("", lines);
    }

    /// The name again, on a line of its own, stands at the head of another page.
    private static List<PageLine> withoutName(List<PageLine> lines, String outlet) {
        return lines.stream()
                .map(line -> line.text().strip().equals(outlet) ? PageLine.noise(line.line(), REASON) : line)
                .toList();
    }
}
