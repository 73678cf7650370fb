package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Compares what stands on either side of a word that tells the two apart: 甲向乙采购 is not 乙向甲采购, and from one to the
/// other is not from the other to the one.
final class Sides {
    /// Words whose two sides cannot be exchanged.
    private static final Pattern ASYMMETRIC = Pattern.compile("[向对给由被比]");
    private static final Pattern FROM_TO = Pattern.compile(
            "从(?<from>[^,，。;；、从]{2,12}?)(?:走向|转向|迈向|转为|变为|变成|升级为|升级到|改为|升至|增至|降至|减至|到|至)(?<to>[^,，。;；、]{2,12})");
    private static final int SHORTEST = 2;

    private Sides() {}

    /// The first two sides that the run has exchanged, at their place in the claim.
    static Optional<Problem> problem(SideBySide both) {
        return fromTo(both).or(() -> marked(both));
    }

    private static Optional<Problem> fromTo(SideBySide both) {
        Matcher claim = FROM_TO.matcher(both.claim().folded());
        if (!claim.find()) {
            return Optional.empty();
        }
        var from = new Span(claim.start("from"), claim.end("from"));
        String to = claim.group("to");
        return FROM_TO.matcher(both.there()).results()
                .filter(source -> holds(to, source.group("from"))
                        && holds(source.group("to"), claim.group("from")))
                .findFirst().map(source -> new Problem(Problem.Kind.DIRECTION, from.in(both.claim().text()),
                        new Span(source.start("from"), source.end("from")).in(both.written()),
                        Optional.of(from)));
    }

    private static boolean holds(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static Optional<Problem> marked(SideBySide both) {
        String text = both.claim().folded();
        List<Word> names = both.claim().words().stream()
                .filter(word -> Coverage.weight(word) >= SHORTEST).toList();
        return ASYMMETRIC.matcher(text).results().flatMap(mark -> {
            Optional<Word> before = names.stream().filter(name -> name.span().end() <= mark.start())
                    .reduce((_, last) -> last);
            Optional<Word> behind = names.stream().filter(name -> name.span().start() == mark.end())
                    .findFirst();
            return before
                    .flatMap(one -> behind
                            .filter(other -> isTurned(one.text(), mark.group(), other.text(), both))
                            .map(other -> new Problem(Problem.Kind.NAME, one.span().in(both.claim().text()),
                                    other.span().in(both.claim().text()), Optional.of(one.span()))))
                    .stream();
        }).findFirst();
    }

    /// Whether a clause of the run has the second name before the mark and the first right behind it, and none the other
    /// way round.
    private static boolean isTurned(String first, String mark, String second, SideBySide both) {
        if (first.length() < SHORTEST || second.length() < SHORTEST || first.equals(second)) {
            return false;
        }
        List<String> clauses = Clauses.in(both.there(), new Span(0, both.there().length())).stream()
                .map(clause -> clause.in(both.there())).toList();
        return clauses.stream().anyMatch(clause -> has(clause, second, mark, first))
                && clauses.stream().noneMatch(clause -> has(clause, first, mark, second));
    }

    private static boolean has(String clause, String before, String mark, String behind) {
        int at = clause.indexOf(mark + behind);
        return at > 0 && clause.substring(0, at).contains(before);
    }
}
