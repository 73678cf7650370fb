package wenyuan.app.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.app.text.Terms;
import wenyuan.indexer.text.Folding;

/// What a question in another language and an article in Chinese can have in common: numbers, names in Latin letters,
/// months, and what the question gives in Chinese.
final class Foreign {
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december");
    /// A word with a capital letter that does not begin the question; one with a digit; Chinese.
    private static final Pattern NAME = Pattern.compile(
            "(?<=\\s[\"“(]?)[A-Z][\\w-]*|\\b[\\w-]*\\d(?:[\\w,.-]*\\w)?|[\\u4e00-\\u9fff]{2,}");

    private Foreign() {}

    /// Whether a question is in Chinese: three letters of another script weigh as much as a character of it.
    static boolean isChinese(String question) {
        long han = question.codePoints().filter(Character::isIdeographic).count();
        long letters = question.codePoints().filter(Character::isAlphabetic).count();
        return han > 0 && 4 * han >= letters;
    }

    /// What of a question can stand in a Chinese article; a month as it is written there.
    static Set<String> names(String question) {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(question).results().map(MatchResult::group).forEach(name -> {
            int month = MONTHS.indexOf(Folding.fold(name));
            names.add(month < 0 ? name : month + 1 + "月");
        });
        return names;
    }

    /// Those that a folded text does not hold.
    static Set<String> missing(Set<String> names, String folded) {
        Set<String> told = Terms.of(folded);
        Set<String> missing = new LinkedHashSet<>();
        names.stream().filter(name -> !(isChinese(name)
                ? folded.contains(Folding.fold(name))
                : told.containsAll(Terms.of(name)))).forEach(missing::add);
        return missing;
    }
}
