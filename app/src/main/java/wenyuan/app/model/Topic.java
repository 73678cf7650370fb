package wenyuan.app.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.text.Places;

/// The name that a Chinese question begins with, as an article found writes it: the longest run of the question's first
/// characters that stands there. What other articles tell is told of others.
///
/// @param name folded, without quotation marks
/// @param keys by which an article is known to name it: one of them
record Topic(String name, List<String> keys) {
    private static final Pattern QUOTES = Pattern.compile("[\"“”《》「」『』]");
    /// What may stand before the name: a year, a month, a day, which of several times.
    private static final String WHEN = "^(?:请问)?(?:(?:\\d{4}年?|[今去前]年|[一二〇零]{4}年))?(?:\\d{1,2}月(?:份|\\d{1,2}[日号])?)?[的,，]?"
            + "(?:第(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})[届次])?";
    private static final Pattern FIRST = Pattern
            .compile(WHEN + "(?![那这该其请谁哪何几怎])(?!什么|为[什何]|如何|多少)(?<run>[\\p{IsHan}a-z0-9]{3,16})");
    /// Where a name ends for certain.
    private static final Pattern END = Pattern.compile(
            "[的是在有将被把让从向对于]|(?<!\\d)\\d{4}年|发布|公布|宣布|推出|举行|举办|召开|成立|计划|准备|一共|总共|什么|多少|如何|[哪谁几何怎]");
    /// Behind the first of several names.
    private static final Pattern AND = Pattern.compile("^.{0,6}?[和与跟及、]");
    private static final Pattern AREA = Pattern.compile("^[省市区县镇]");
    /// So many of the first characters of a name tell it from others; a shorter run than three is no name.
    private static final int BEGINNING = 5;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_KEY = 2;

    /// @param texts what was found of each article, folded
    static Optional<Topic> of(String question, Collection<String> texts) {
        String plain = plain(question);
        Matcher first = FIRST.matcher(plain);
        if (!first.find()) {
            return Optional.empty();
        }
        Matcher end = END.matcher(first.group("run"));
        String run = end.find() ? first.group("run").substring(0, end.start()) : first.group("run");
        List<String> plainTexts = texts.stream().map(Topic::plain).toList();
        int length = run.length();
        while (length >= SHORTEST && !holds(plainTexts, run.substring(0, length))) {
            length--;
        }
        if (length < SHORTEST
                || AND.matcher(plain.substring(first.start("run") + length)).find()) {
            return Optional.empty();
        }
        String name = run.substring(0, length);
        List<String> keys = keys(name);
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Topic(name, keys));
    }

    /// Whether an article of this folded text names it.
    boolean isIn(String text) {
        String plain = plain(text);
        return keys.stream().anyMatch(plain::contains);
    }

    private static boolean holds(List<String> texts, String name) {
        return texts.stream().anyMatch(text -> text.contains(name));
    }

    /// Its first characters, and those behind the place that it begins with, which is often left out.
    private static List<String> keys(String name) {
        String bare = Places.in(name).stream().filter(place -> place.span().start() == 0)
                .map(place -> AREA.matcher(name.substring(place.span().end())).replaceFirst("")).findFirst()
                .orElse(name);
        return bare.length() < SHORTEST_KEY
                ? List.of()
                : Stream.of(name, bare).flatMap(Topic::windows).distinct().toList();
    }

    /// The runs of characters at a name's beginning of which any is the name in short.
    private static Stream<String> windows(String name) {
        String begin = name.substring(0, Math.min(BEGINNING, name.length()));
        return begin.length() <= SHORTEST
                ? Stream.of(begin)
                : IntStream.rangeClosed(0, begin.length() - SHORTEST)
                        .mapToObj(at -> begin.substring(at, at + SHORTEST));
    }

    private static String plain(String folded) {
        return QUOTES.matcher(folded).replaceAll("");
    }
}
