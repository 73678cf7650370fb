package wenyuan.app.quote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.text.Places;
import wenyuan.app.text.Series;
import wenyuan.app.text.Terms;
import wenyuan.app.text.dates.DateMention;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Words;

/// What a question says of the one thing that it is about and that tells it from others of its kind: a year, a month, a
/// number in a series, a name. What is said of the others does not answer.
///
/// @param series of each kind of discriminator, such as `届` or `月`, the values that the question names, with its words for each
/// @param names what an article that answers must name, folded
record Specifics(Map<String, Map<String, String>> series, Set<String> names) {
    /// Kinds of which an article may well not name the one it is about, as its day says it.
    private static final Set<String> CALENDAR = Set.of("月", "季度", "半年");
    private static final Pattern QUOTED = Pattern.compile("[《“\"「]([^》”\"」]{4,40})[》”\"」]");
    private static final Pattern LATIN = Pattern.compile("[a-z][a-z0-9+-]*[0-9]|[a-z]{3,}");
    private static final Pattern DATED = Pattern
            .compile(
                    "((?:19|20)\\d{2})年(?:\\d{1,2}月份?(?:\\d{1,2}[日号])?|[初底中末春夏秋冬]|[上下]半年|第?[一二三四1-4]季度)?(?:的时候|时|里|的)?[，,]?|[（(]((?:19|20)\\d{2})[）)]");
    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// A name of as many characters is the same with some of them other ones, if it has this share of their pairs.
    private static final int LONG_NAME = 4;
    private static final double ALIKE = 0.5;

    static Specifics of(String question) {
        String folded = Folding.fold(question);
        Set<String> names = new LinkedHashSet<>();
        if (folded.codePoints().anyMatch(Character::isIdeographic)) {
            QUOTED.matcher(folded).results().map(found -> found.group(1)).forEach(names::add);
            LATIN.matcher(folded).results().map(MatchResult::group).forEach(names::add);
            List<Span> words = new Words().in(folded);
            Places.in(question).stream().filter(place -> words.contains(place.span()))
                    .forEach(place -> names.add(Folding.fold(place.name())));
        }
        return new Specifics(Series.in(folded), names);
    }

    /// The question as it is asked of one text of an article: without the years that only the article's day says, as a
    /// reader of the text would miss them in it.
    static String undated(String question, ArticleHead article, String text) {
        String year = article.published().map(day -> Integer.toString(day.getYear())).orElse("");
        return DATED.matcher(question)
                .replaceAll(day -> year.equals(day.group(1) == null ? day.group(2) : day.group(1))
                        && !text.contains(year) ? "" : Matcher.quoteReplacement(day.group()));
    }

    /// What of the question a sentence says of another one; empty where it says nothing of the kind, or names the one that
    /// is asked about, too.
    Optional<RefusalReason> saidOfOther(String sentence) {
        return otherThan(series.isEmpty() ? Map.of() : Series.in(Folding.fold(sentence)));
    }

    /// Whether a sentence of an article is about the one asked about, or about another, as the article's title says.
    Optional<RefusalReason> saidOfOther(String title, String sentence) {
        return saidOfOther(sentence)
                .or(() -> saidOfOther(title).filter(_ -> saidOfOther(title + sentence).isPresent()));
    }

    /// What of the question an article lacks: a name, or the one asked about where it tells of others of the kind, such as
    /// line 3, throughout.
    Optional<RefusalReason> missingIn(Article article) {
        String text = joined(article.title() + '\n' + article.outlet() + '\n' + article.text());
        return names.stream().filter(wanted -> !isNamed(joined(wanted), text)).findFirst()
                .map(RefusalReason::noSuchName).or(() -> otherThan(toldIn(article)));
    }

    /// The ones of each kind that an article names, or its day.
    private static Map<String, Map<String, String>> toldIn(Article article) {
        String text = article.title() + '\n' + article.text();
        Map<String, Map<String, String>> told = Series.in(Folding.fold(text));
        told.keySet().removeAll(CALENDAR);
        Map<String, String> years = told.computeIfAbsent(Series.YEAR, _ -> new LinkedHashMap<>());
        article.published().ifPresentOrElse(
                day -> Stream.concat(Stream.of(day.getYear()), DateMention.in(text, Optional.of(day)).stream()
                        .map(DateMention::year).filter(year -> year > 0))
                        .forEach(year -> years.putIfAbsent(year.toString(), year + Series.YEAR)),
                years::clear);
        return told;
    }

    private Optional<RefusalReason> otherThan(Map<String, Map<String, String>> told) {
        return series.entrySet().stream().filter(asked -> {
            Set<String> found = told.getOrDefault(asked.getKey(), Map.of()).keySet();
            return !found.isEmpty() && Collections.disjoint(asked.getValue().keySet(), found);
        }).findFirst().map(asked -> RefusalReason.otherOne(
                String.join("、", told.getOrDefault(asked.getKey(), Map.of()).values()),
                String.join("、", asked.getValue().values())));
    }

    /// Whether a text has a name, or most of its pairs of characters, as it may be misspelt or shortened.
    private static boolean isNamed(String name, String text) {
        if (text.contains(name)) {
            return true;
        }
        Set<String> pairs = Terms.of(name);
        return name.length() >= LONG_NAME
                && ALIKE * pairs.size() <= pairs.stream().filter(text::contains).count();
    }

    private static String joined(String text) {
        return JOINTS.matcher(Folding.fold(text)).replaceAll("");
    }
}
