package wenyuan.app.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.question.Asked;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.text.Terms;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.text.Folding;

/// What an answer must hold, as the question's words tell.
///
/// @param folded the question, folded
/// @param terms what the question is about, without the words that ask
/// @param wants the things asked for, at least one
/// @param years the years that the question names
/// @param relativeYears the years that its 今年, 去年 and 前年 mean, as far as that is known
/// @param names what it quotes, and its Latin words; none where the question is in another language than Chinese
/// @param subject what it begins with
/// @param aboutOne whether it is about what it begins with, and asks for something that is told of it
/// @param asksOfArticles whether it asks what an article is about, rather than for something that one tells
record Need(String question, String folded, Asked asked, Set<String> terms, List<Want> wants,
        Set<String> years, Set<String> relativeYears, Set<String> names, Subject subject,
        boolean aboutOne, boolean asksOfArticles) {
    private static final int SHORT = 120;
    /// How many characters a long answer may have, and one to several questions at once.
    static final int LONG = 300;

    private static final Pattern YEAR = Pattern
            .compile("(?<!\\d)(?:19|20)\\d{2}(?![\\da-z.,%亿万千百余多个家名位人元吨米台架辆次件项条份])");
    private static final Pattern RELATIVE_YEAR = Pattern.compile("[今去]年|(?<![之以目])前年");
    private static final Pattern NAME = Pattern
            .compile("[《“「]([^》”」]{4,40})[》”」]|[a-z][a-z0-9+-]+[a-z0-9]|第[\\d一二三四五六七八九十百]+[届期批次轮]");

    /// That several of a kind are asked for, who may have an article each.
    private static final Pattern SEVERAL = Pattern
            .compile("哪[两二三四五六七八九十几][位家个名]|[两二三四五六七八九十几][位家个名].*(?:谁|分别|各[是有在自])");

    private static final Pattern NOW = Pattern.compile("现在|现任|目前|如今|眼下|最新");

    static Need of(Answerable question) {
        return of(question.matter(), question.asked(), question.asked(),
                new Bearing(question.hints().leans(), question.asksOfArticles(), true),
                relativeYears(question));
    }

    /// What one part of a question needs. What the part begins with may be no more than what joins it to the others.
    ///
    /// @param asked the kind of thing that the whole question asks for, which tells how long an answer may be
    static Need ofPart(String part, Asked asked) {
        return of(part, asked, Asked.by(part), new Bearing(false, false, false), Set.of());
    }

    /// How a question stands to what it is about.
    ///
    /// @param whole whether it is all that was asked, not a part
    private record Bearing(boolean leans, boolean asksOfArticles, boolean whole) {
        boolean beginsWithSubject() {
            return whole && !leans && !asksOfArticles;
        }

        boolean isAboutOne(Asked asked) {
            return !leans && !asksOfArticles && switch (asked) {
                case NUMBER, DATE, PERSON, PLACE, FACT, YES_NO, REASON, WAY -> true;
                case LIST, SUMMARY, COMPARISON -> false;
            };
        }
    }

    private static Need of(String question, Asked asked, Asked own, Bearing bearing,
            Set<String> relativeYears) {
        String folded = Folding.fold(question);
        boolean chinese = Foreign.isChinese(question);
        List<Want> wants = Want.of(folded, own);
        return new Need(question, folded, asked, Terms.of(Asking.without(folded)), wants,
                found(YEAR, folded), relativeYears, chinese ? found(NAME, folded) : Set.of(),
                chinese && bearing.beginsWithSubject() ? Subject.of(folded) : Subject.NONE,
                chinese && wants.size() == 1 && bearing.isAboutOne(own) && !SEVERAL.matcher(folded).find(),
                bearing.asksOfArticles());
    }

    /// The years of the days that a question was understood to name, where it names them by 去年 and the like.
    private static Set<String> relativeYears(Answerable question) {
        if (!RELATIVE_YEAR.matcher(Folding.fold(question.text())).find()) {
            return Set.of();
        }
        List<Filter> days = question.hints().days().isEmpty()
                ? List.of(question.filter())
                : question.hints().days();
        return days.stream().flatMap(filter -> filter.from().stream())
                .map(day -> Integer.toString(day.getYear())).collect(Collectors.toSet());
    }

    /// What a pattern, or its group where it has one that matched, finds.
    private static Set<String> found(Pattern pattern, String folded) {
        Set<String> found = new LinkedHashSet<>();
        pattern.matcher(folded).results()
                .map(match -> match.group(match.groupCount() > 0 && match.start(1) >= 0 ? 1 : 0))
                .forEach(found::add);
        return found;
    }

    /// The weight of each term: rare ones more, rare among the candidates, since they are about the question as a
    /// whole already; and those beside the word that asks.
    Map<String, Double> weights(List<Candidate> candidates) {
        Map<String, Double> weights = new HashMap<>();
        for (String term : terms) {
            long frequency = candidates.stream().filter(c -> c.terms().contains(term)).count();
            double rarity = Math.log(1 + (candidates.size() + 1.0) / (frequency + 0.5));
            weights.put(term, rarity * (isFocus(term) ? Weights.FOCUS : 1));
        }
        return weights;
    }

    boolean isFocus(String term) {
        return wants.stream().anyMatch(want -> want.focus().contains(term));
    }

    /// Whether numbers in certain units are asked for, and nothing else.
    boolean counts() {
        return wants.stream().allMatch(Want::counts);
    }

    /// Whether a number is asked for that is neither a year nor a day.
    boolean countsThings() {
        return counts() && asked == Asked.NUMBER;
    }

    /// Where in a folded text the first number stands that may answer; its end where none does.
    int counted(String text) {
        return wants.stream().flatMap(want -> want.held(text).stream()).mapToInt(text::indexOf)
                .filter(at -> at >= 0).min().orElse(text.length());
    }

    boolean counts(Quote quote) {
        return !counts() || wants.stream().anyMatch(want -> want.isHeldBy(quote.candidate().folded()));
    }

    /// Whether a quote holds one of the things asked for.
    boolean mayTell(Quote quote) {
        return wants.stream().anyMatch(want -> want.isHeldBy(quote.folded()));
    }

    /// The same of a sentence.
    boolean mayTell(Candidate candidate) {
        return wants.stream().anyMatch(want -> want.isHeldBy(candidate.folded()));
    }

    /// The question without the clauses that lead to it.
    String lastClause() {
        return question.substring(question.lastIndexOf('，') + 1);
    }

    boolean isChinese() {
        return Foreign.isChinese(question);
    }

    /// Whether what is said of one article's matter leaves it unsaid of another's.
    boolean asksForSeveral() {
        return SEVERAL.matcher(folded).find();
    }

    /// Whether it is asked who or what is so now, which the newest article tells.
    boolean asksOfNow() {
        return NOW.matcher(folded).find();
    }

    /// The post, relation, sum or things that are asked for.
    Optional<Attribute> attribute() {
        return isChinese() && wants.size() == 1 ? Attribute.of(folded, asked) : Optional.empty();
    }

    /// How many characters an answer may have.
    int room() {
        return isLong() ? LONG : SHORT;
    }

    /// A sentence of more characters is shortened to the clauses that answer.
    int longest() {
        return isLong() ? LONG / 2 : SHORT * 5 / 6;
    }

    /// Whether the answer may be several sentences.
    boolean isLong() {
        return switch (asked) {
            case LIST, SUMMARY, COMPARISON, WAY, REASON -> true;
            case NUMBER, DATE, PERSON, PLACE, YES_NO, FACT -> false;
        };
    }
}
