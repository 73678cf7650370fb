package wenyuan.app.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A name of the corpus that a question names, an outlet's or a column's.
///
/// @param name as the corpus writes it
/// @param words where it stands in the question
record Named(String name, Span words) {
    /// A shorter name is too likely a word that means something else.
    private static final int PLAIN_LENGTH = 4;
    private static final Pattern COLUMN = Pattern.compile("专栏|栏目|系列|[这那哪每]一?期|专题|\\bcolumn\\b|\\bseries\\b");
    /// What leaves out the names behind it, one or several joined.
    private static final Pattern EXCEPT = Pattern.compile("(?:除了?|除开|除去|(?<!是)不是|并非|(?<!除)非|不看|不要|不含|"
            + "\\b(?:except|besides|than|not|apart from|excluding)(?: for| from| in| by)?(?: the)? )[“\"《「]?"
            + "(?:[^，,。；;？?]{1,12}?[”\"》」]?(?:[、和与及]| and | or )[“\"《「]?)*$");
    private static final Pattern REPRINTED = Pattern.compile("转载自?[“\"《]?$|转自[“\"《]?$|\\bvia $");
    /// An outlet is where something was published, and not what is asked about, when such words stand at it.
    private static final Pattern SOURCE_BEHIND = Pattern
            .compile("^[”\"》」]?(?!的?(?:创刊|总编|社长|前身|发行|主办|记者|编辑|读者|停刊))[^，,。；;？?]{0,20}?(?:"
                    + NewsWords.ANY + "|(?:怎么|如何|怎样)[写说看评]|[写说讲]了|写的|写过|评论(?!员))|^\\W*(?:s\\s)?(?:"
                    + NewsWords.ENGLISH
                    + "|reports?|wrote|writes?|says?|said)\\b");
    private static final Pattern SOURCE_BEFORE = Pattern
            .compile("(?:据|只看|来自|来源是?:?|(?:according to|from|in|by|of)(?: the)? )[“\"《「]?$");
    private static final Pattern ON_IT = Pattern.compile("^[”\"》」]?(?:[上里]|[那这]边)");
    /// All outlets named, whatever is said of them.
    static List<Named> outlets(String question, List<String> outlets) {
        return longest(outlets.stream().flatMap(outlet -> all(question, outlet)).toList());
    }

    /// The outlets named as those that published what is asked for; not those that it was reprinted from, nor those
    /// that are left out or asked about themselves.
    static List<Named> sources(String question, List<String> outlets) {
        return outlets(question, outlets).stream().filter(outlet -> outlet.isSource(question)).toList();
    }

    /// The columns named: by a long name, or by a short one in quotation marks or where a column is spoken of.
    static List<Named> columns(String question, List<String> columns) {
        boolean spokenOf = COLUMN.matcher(question).find();
        return longest(columns.stream().flatMap(column -> all(question, column))
                .filter(column -> spokenOf || column.name.length() >= PLAIN_LENGTH
                        || column.isQuoted(question))
                .toList());
    }

    static List<String> names(List<Named> named) {
        return named.stream().map(Named::name).distinct().toList();
    }

    private boolean isSource(String question) {
        String before = question.substring(0, words.start());
        String behind = question.substring(words.end());
        return !REPRINTED.matcher(before).find() && !EXCEPT.matcher(before).find()
                && (SOURCE_BEHIND.matcher(behind).find()
                        || SOURCE_BEFORE.matcher(before).find() || ON_IT.matcher(behind).find());
    }

    private boolean isQuoted(String question) {
        return words.start() > 0 && words.end() < question.length()
                && "“\"《「【".indexOf(question.charAt(words.start() - 1)) >= 0
                && "”\"》」】".indexOf(question.charAt(words.end())) >= 0;
    }

    private static Stream<Named> all(String question, String name) {
        return Pattern.compile(Folding.fold(name), Pattern.LITERAL).matcher(question).results()
                .map(found -> new Named(name, new Span(found.start(), found.end())));
    }

    /// Without the names that stand within another one.
    private static List<Named> longest(List<Named> named) {
        return named.stream()
                .filter(name -> named.stream().noneMatch(other -> other.words.contains(name.words)
                        && other.words.length() > name.words.length()))
                .toList();
    }
}
