package wenyuan.app.question;

import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Names of the corpus that a question names: outlets, columns. Expects folded questions.
final class Named {
    /// A shorter name is too likely a word that means something else.
    private static final int PLAIN_LENGTH = 4;
    private static final Pattern COLUMN = Pattern.compile("专栏|栏目|系列|[这那哪每]一?期|专题|\\bcolumn\\b|\\bseries\\b");
    private static final Pattern REPRINTED = Pattern.compile("转载自?[“\"《]?$|转自[“\"《]?$|\\bvia $");

    private Named() {}

    /// The outlets named, the longest name first where one holds another; not those that something was reprinted from.
    static List<String> outlets(String question, List<String> outlets) {
        return longest(outlets.stream().filter(outlet -> {
            int at = question.indexOf(Folding.fold(outlet));
            return at >= 0 && !REPRINTED.matcher(question.substring(0, at)).find();
        }).toList());
    }

    /// The columns named: by a long name, or by a short one in quotation marks or where a column is spoken of.
    static List<String> columns(String question, List<String> columns) {
        boolean spokenOf = COLUMN.matcher(question).find();
        return longest(columns.stream().filter(question::contains)
                .filter(column -> spokenOf || column.length() >= PLAIN_LENGTH || quoted(question, column))
                .toList());
    }

    private static boolean quoted(String question, String name) {
        int at = question.indexOf(name);
        int end = at + name.length();
        return at > 0 && end < question.length() && "“\"《「【".indexOf(question.charAt(at - 1)) >= 0
                && "”\"》」】".indexOf(question.charAt(end)) >= 0;
    }

    /// Where in a folded question the names stand.
    static List<Span> places(String question, List<String> names) {
        return names.stream().map(Folding::fold)
                .flatMap(name -> Pattern.compile(name, Pattern.LITERAL).matcher(question).results())
                .map(found -> new Span(found.start(), found.end())).toList();
    }

    /// Without the names that are part of another one.
    private static List<String> longest(List<String> names) {
        return names.stream().filter(name -> names.stream()
                .noneMatch(other -> other.length() > name.length()
                        && Folding.fold(other).contains(Folding.fold(name))))
                .toList();
    }
}
