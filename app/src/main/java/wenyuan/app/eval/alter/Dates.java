package wenyuan.app.eval.alter;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Moves dates to others that the article does not name.
final class Dates {
    private static final Pattern DAY = Pattern.compile("(?<=\\d{1,2}月)\\d{1,2}(?=日)");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d.至—-])\\d{1,2}(?=月(?!历))");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=年)");
    private static final int LAST_SAFE_DAY = 29;
    private static final int MONTHS = 12;
    private static final int YEARS_AWAY = 4;

    private Dates() {}

    static List<Edit> day(Statement statement, RandomGenerator random) {
        return edits(DAY, statement, random.nextInt(1, LAST_SAFE_DAY), "日");
    }

    static List<Edit> month(Statement statement, RandomGenerator random) {
        return edits(MONTH, statement, random.nextInt(1, MONTHS + 1), "月");
    }

    static List<Edit> year(Statement statement, RandomGenerator random) {
        int away = random.nextInt(1, YEARS_AWAY);
        return YEAR.matcher(statement.text()).results()
                .map(match -> Edit.of(match, String.valueOf(Integer.parseInt(match.group()) - away)))
                .filter(edit -> !statement.article().contains(edit.replacement())).toList();
    }

    private static List<Edit> edits(Pattern pattern, Statement statement, int other, String unit) {
        return pattern.matcher(statement.text()).results()
                .filter(match -> !holds(statement, match, other, unit))
                .map(match -> Edit.of(match, String.valueOf(other))).toList();
    }

    private static boolean holds(Statement statement, MatchResult match, int other, String unit) {
        return Integer.parseInt(match.group()) == other
                || Pattern.compile("(?<!\\d)" + other + unit).matcher(statement.article()).find();
    }
}
