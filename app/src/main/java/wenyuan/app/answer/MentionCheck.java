package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.text.Amount;
import wenyuan.app.text.Day;
import wenyuan.app.text.Tenses;
import wenyuan.app.text.Unit;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Asks of each value that a claim states whether the source states it of the same thing.
final class MentionCheck {
    /// How much nearer something else must stand than what is claimed, to be what the source says there.
    private static final double NEARER = 0.25;
    private static final double WEIGHT = 2;
    /// How many characters behind a number tell that it is part of a name.
    private static final int NAMED = 2;
    /// Says what something is.
    private static final Pattern IS = Pattern.compile("(?<![但可要只还就都也不于总凡])是(?![否指将要])");
    private static final Pattern CEREMONY = Pattern.compile("式|仪式|典礼");
    /// How much of the claim's words the clause of a value has at most that belongs to something else, and how much the
    /// clause has at least that they are taken from.
    private static final double FEW = 0.34;
    private static final double MOST = 0.67;

    private final SideBySide both;
    private final Tally tally;
    private final List<Respectively.Given> given;

    private MentionCheck(SideBySide both, Tally tally) {
        this.both = both;
        this.tally = tally;
        this.given = both.given();
    }

    static void check(SideBySide both, Tally tally) {
        List<Mention> stated = both.stated();
        var check = new MentionCheck(both, tally);
        check.plans(stated);
        both.claimed().stream().filter(mention -> !tally.isSettled(mention.span()))
                .forEach(mention -> check.compare(mention, stated));
    }

    /// A claim that says what is, and not what is to be, is not said by a clause that only plans it.
    private void plans(List<Mention> stated) {
        if (!IS.matcher(both.claim().folded()).find()
                || both.claimed().stream().anyMatch(Mention.When.class::isInstance)) {
            return;
        }
        List<Mention> tenses = tenses(new Span(0, 0), stated);
        if (!tenses.isEmpty() && tenses.stream()
                .allMatch(tense -> tense instanceof Mention.When(Tenses.Tense when) && !when.done())) {
            tally.lack(new Problem(Problem.Kind.TENSE, both.claim().text(), tenses.getFirst().text(),
                    Optional.of(new Span(0, both.claim().text().length()))));
        }
    }

    private void compare(Mention mention, List<Mention> all) {
        List<Mention> stated = switch (mention) {
            case Direction direction when direction.isOrder() ->
                all.stream().filter(other -> both.home().contains(other.span())).toList();
            case Mention.When _ -> tenses(mention.span(), all);
            case Mention.Date(Day day) when day.day() > 0 -> days(all);
            case Mention.Where _ when !isLeading(mention) ->
                all.stream().filter(other -> both.home().contains(other.span())).toList();
            default -> all;
        };
        List<Mention> comparable = stated.stream().filter(mention::comparable).toList();
        List<Mention> same = comparable.stream().filter(mention::follows).toList();
        List<Mention> others = comparable.stream().filter(each -> !mention.follows(each)).toList();
        var place = Nearness.around(both.claim().folded(), mention.span());
        if (same.isEmpty() && mention instanceof Mention.Count && isInName(mention)) {
            tally.said(mention.span(), WEIGHT);
            return;
        }
        Optional<Mention> listed = Respectively.other(both.claim().folded(), mention, given);
        if (listed.isPresent()) {
            tally.disagree(mention.kind(), mention.span(), listed.get().text());
            return;
        }
        if (Respectively.agrees(both.claim().folded(), mention, given)
                || given.stream().anyMatch(each -> each.name().contains(mention.text())
                        && both.claimed().stream().anyMatch(value -> value.follows(each.value())))) {
            tally.said(mention.span(), WEIGHT);
            return;
        }
        Optional<Mention> counted = Counted.other(both, mention, same, others);
        if (counted.isPresent()) {
            tally.disagree(mention.kind(), mention.span(), counted.get().text());
            return;
        }
        if (!same.isEmpty() && same.stream().allMatch(found -> isLeft(mention, found))) {
            tally.disagree(mention.kind(), mention.span(), "");
            return;
        }
        Best agreeing = best(place, same);
        Best other = best(place, others);
        if (agreeing.found.isPresent()) {
            Optional<Mention> sibling = both.siblings().other(mention, same, others);
            if (sibling.isPresent()) {
                tally.disagree(mention.kind(), mention.span(), sibling.get().text());
            } else if (other.nearness > agreeing.nearness + NEARER) {
                tally.disagree(mention.kind(), mention.span(), other.text());
            } else {
                tally.said(mention.span(), WEIGHT);
            }
        } else if (other.nearness >= mention.instead()
                || (mention instanceof Mention.When && other.found.isPresent())) {
            tally.disagree(mention.kind(), mention.span(), other.text());
        } else if (mention.essential()) {
            lookAround(mention, other);
        }
    }

    /// Whether what the claim says stands behind the clause of a value, with a value of its own: a subject carries on to
    /// later clauses, and never back. A word for a direction must stand with something of the claim.
    private boolean isLeft(Mention mention, Mention found) {
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
    private boolean isInName(Mention mention) {
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

    private void lookAround(Mention mention, Best other) {
        boolean day = mention instanceof Mention.Date && other.found.isPresent()
                && both.home().contains(other.found.get().span());
        if (day) {
            tally.disagree(mention.kind(), mention.span(), other.text());
        } else if (isPublishingDate(mention) || isBeside(mention)
                || (!(mention instanceof Mention.Count) && mention.saidBy(where(mention)))) {
            tally.said(mention.span(), WEIGHT);
        } else {
            boolean only = mention instanceof Mention.Date
                    && both.stated().stream().filter(mention::comparable).count() == 1;
            tally.disagree(mention.kind(), mention.span(), only || other.nearness > 0 ? other.text() : "");
        }
    }

    /// The words that tell the tense of the clause of which the claim speaks: its own, else the last one before it in the
    /// sentence, as what is planned goes on.
    private List<Mention> tenses(Span claimed, List<Mention> stated) {
        Span clause = both.clauseSaying(claimed);
        List<Mention> tenses = stated.stream().filter(Mention.When.class::isInstance).toList();
        List<Mention> own = tenses.stream().filter(tense -> clause.contains(tense.span())).toList();
        Optional<Mention> before = tenses.stream().filter(tense -> tense.span().end() <= clause.start())
                .reduce((_, last) -> last).filter(tense -> both.isOneSentence(tense.span(), clause));
        return own.isEmpty() ? before.stream().toList() : own;
    }

    /// The days of the best sentence where it names any, else those of the run.
    private List<Mention> days(List<Mention> stated) {
        List<Mention> days = stated.stream().filter(other -> other instanceof Mention.Date(Day day)
                && day.day() > 0 && both.home().contains(day.span())).toList();
        return days.isEmpty() ? stated : days;
    }

    private boolean isLeading(Mention mention) {
        return both.claim().words().stream()
                .noneMatch(word -> Coverage.weight(word) > 1 && word.span().end() <= mention.span().start()
                        && both.claimed().stream().noneMatch(other -> !(other instanceof Direction)
                                && other.span().overlaps(word.span())));
    }

    private String where(Mention mention) {
        boolean home = mention instanceof Direction
                || (mention instanceof Mention.Where && !isLeading(mention));
        return home ? both.home().in(both.source().folded()) : both.there();
    }

    private boolean isPublishingDate(Mention mention) {
        return mention instanceof Mention.Date(var day)
                && both.source().head().published().equals(day.date()) && day.date().isPresent();
    }

    /// Whether what stands around the run says it: a date, or what the claim begins with, as a subject is carried on.
    private boolean isBeside(Mention mention) {
        boolean carried = switch (mention) {
            case Direction _ -> false;
            case Mention.Date _,Mention.When _,Mention.Who _,Mention.Post _ -> true;
            case Mention.Count(Amount amount) -> isLeading(mention) || amount.unit().equals(Unit.ORDINAL);
            case Mention.Where _ -> isLeading(mention);
        };
        return carried && both.source().mentionsAround(both.run()).anyMatch(mention::follows);
    }

    private record Best(Optional<Mention> found, double nearness) {
        String text() {
            return found.map(Mention::text).orElse("");
        }
    }

    /// The mention of the run that stands among words most like those around the claimed one.
    private Best best(Nearness place, List<Mention> mentions) {
        var best = new Best(Optional.empty(), 0);
        for (Mention other : mentions) {
            double nearness = place.to(Nearness.around(both.source().folded(), other.span()));
            if (best.found.isEmpty() || nearness > best.nearness) {
                best = new Best(Optional.of(other), nearness);
            }
        }
        return best;
    }
}
