package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import wenyuan.indexer.corpus.Span;

/// Asks of each value that a claim states whether the source states it of the same thing.
final class MentionCheck {
    /// How much nearer something else must stand than what is claimed, to be what the source says there.
    private static final double NEARER = 0.25;
    private static final double WEIGHT = 2;

    private final SideBySide both;
    private final Tally tally;

    private MentionCheck(SideBySide both, Tally tally) {
        this.both = both;
        this.tally = tally;
    }

    static void check(SideBySide both, Tally tally) {
        if (both.claimed().isEmpty()) {
            return;
        }
        var check = new MentionCheck(both, tally);
        List<Mention> stated = both.stated();
        both.claimed().stream().filter(mention -> !tally.isSettled(mention.span()))
                .forEach(mention -> check.compare(mention, stated));
    }

    private void compare(Mention mention, List<Mention> all) {
        List<Mention> stated = switch (mention) {
            case Direction direction when direction.isOrder() ->
                all.stream().filter(other -> both.home().contains(other.span())).toList();
            case Mention.When _ -> tenses(mention, all);
            default -> all;
        };
        List<Mention> comparable = stated.stream().filter(mention::comparable).toList();
        List<Mention> same = comparable.stream().filter(mention::follows).toList();
        List<Mention> others = comparable.stream().filter(each -> !mention.follows(each)).toList();
        var place = Nearness.around(both.claim().folded(), mention.span());
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

    private void lookAround(Mention mention, Best other) {
        if (isPublishingDate(mention) || isBeside(mention)
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
    private List<Mention> tenses(Mention claimed, List<Mention> stated) {
        Span clause = both.claim().words().stream()
                .filter(word -> word.span().start() >= claimed.span().end() && Coverage.weight(word) > 1)
                .findFirst().flatMap(word -> both.clauseOf(word)).orElseGet(both::clause);
        List<Mention> tenses = stated.stream().filter(Mention.When.class::isInstance).toList();
        List<Mention> own = tenses.stream().filter(tense -> clause.contains(tense.span())).toList();
        Optional<Mention> before = tenses.stream().filter(tense -> both.home().contains(tense.span())
                && tense.span().end() <= clause.start()).reduce((_, last) -> last);
        return own.isEmpty() ? before.stream().toList() : own;
    }

    private String where(Mention mention) {
        return mention instanceof Direction ? both.home().in(both.source().folded()) : both.there();
    }

    private boolean isPublishingDate(Mention mention) {
        return mention instanceof Mention.Date(var day)
                && both.source().head().published().equals(day.date()) && day.date().isPresent();
    }

    private boolean isBeside(Mention mention) {
        return !(mention instanceof Direction)
                && both.source().mentionsAround(both.run()).anyMatch(mention::follows);
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
