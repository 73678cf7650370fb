package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Tells whether a value of the source belongs to what the claim speaks of, by the clauses that hold the two.
final class Belonging {
    /// How many characters behind a number tell that it is part of a name.
    private static final int NAMED = 2;
    private static final Pattern CEREMONY = Pattern.compile("式|仪式|典礼");
    /// How much of the claim's words the clause of a value has at most that belongs to something else, and how much the
    /// clause has at least that they are taken from.
    private static final double FEW = 0.34;
    private static final double MOST = 0.67;

    private final SideBySide both;

    Belonging(SideBySide both) {
        this.both = both;
    }

    /// Whether what the claim says stands behind the clause of a value, with a value of its own: a subject carries on to
    /// later clauses, and never back. A word for a direction must stand with something of the claim.
    boolean isLeft(Mention mention, Mention found) {
        List<Word> words = both.claim().words().stream()
                .filter(word -> Coverage.weight(word) > 1 && !word.span().overlaps(mention.span())
                        && both.claimed().stream().noneMatch(other -> other.span().overlaps(word.span())))
                .toList();
        List<Span> clauses = both.source().sentences().stream().filter(each -> each.contains(found.span()))
                .findFirst().map(sentence -> Clauses.in(both.source().folded(), sentence)).orElse(List.of());
        Optional<Span> home = clauses.stream().filter(clause -> clause.overlaps(found.span())).findFirst();
        if (words.isEmpty() || home.isEmpty()) {
            return false;
        }
        double here = share(words, home.get());
        return switch (mention) {
            case Mention.Count _ -> here <= FEW
                    && words.getLast().span().end() <= mention.span().start() && clauses.stream()
                            .anyMatch(clause -> clause.start() > found.span().end()
                                    && share(words, clause) >= MOST
                                    && both.stated().stream().anyMatch(other -> other instanceof Mention.Count
                                            && clause.overlaps(other.span())));
            case Direction direction when direction.isChange() ->
                here == 0 && !isCeremony(mention) && both.claimed().stream()
                        .noneMatch(other -> !other.equals(mention) && both.stated().stream()
                                .anyMatch(each -> other.follows(each) && home.get().overlaps(each.span())));
            default -> false;
        };
    }

    /// Whether a number is part of a name that the source has: 三人篮球赛.
    boolean isInName(Mention mention) {
        int end = mention.span().end() + NAMED;
        String claim = both.claim().folded();
        if (end > claim.length()) {
            return false;
        }
        String name = claim.substring(mention.span().start(), end);
        return name.substring(name.length() - NAMED).codePoints().allMatch(Character::isIdeographic)
                && (both.source().folded().contains(name) || both.source().title().contains(name));
    }

    /// Whether the word only names an occasion: the 开幕 of 开幕式.
    private boolean isCeremony(Mention mention) {
        return CEREMONY.matcher(both.claim().folded().substring(mention.span().end())).lookingAt();
    }

    private double share(List<Word> words, Span clause) {
        String text = clause.in(both.source().folded());
        double all = words.stream().mapToDouble(Coverage::weight).sum();
        return words.stream().mapToDouble(word -> Coverage.weight(word) * Coverage.of(word, text)).sum()
                / all;
    }
}
