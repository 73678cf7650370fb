package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;

/// Asks of each value that a claim states whether the source states it of the same thing.
final class MentionCheck {
    /// How much nearer something else must stand than what is claimed, to be what the source says there.
    private static final double NEARER = 0.25;
    private static final double WEIGHT = 2;
    /// How near at least something else must stand to be shown as what the source says, where it does not stand instead.
    private static final double NEAR = 0.1;

    private final SideBySide both;
    private final Tally tally;
    private final List<Respectively.Given> given;
    private final Reach reach;
    private final Belonging belonging;

    private MentionCheck(SideBySide both, Tally tally) {
        this.both = both;
        this.tally = tally;
        this.given = both.given();
        this.reach = new Reach(both);
        this.belonging = new Belonging(both);
    }

    static void check(SideBySide both, Tally tally) {
        List<Mention> stated = both.stated();
        var check = new MentionCheck(both, tally);
        both.claimed().stream().filter(mention -> !tally.isSettled(mention.span()))
                .forEach(mention -> check.compare(mention, stated));
    }

    private void compare(Mention mention, List<Mention> all) {
        List<Mention> stated = reach.of(mention, all);
        List<Mention> comparable = stated.stream().filter(mention::comparable).toList();
        List<Mention> same = comparable.stream().filter(mention::follows).toList();
        List<Mention> others = comparable.stream().filter(each -> !mention.follows(each)).toList();
        var place = Nearness.around(both.claim().folded(), mention.span());
        if (same.isEmpty() && mention instanceof Mention.Count && belonging.isInName(mention)) {
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
        if (!same.isEmpty() && same.stream().allMatch(found -> belonging.isLeft(mention, found))) {
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

    private void lookAround(Mention mention, Best other) {
        boolean day = mention instanceof Mention.Date && other.found.isPresent()
                && both.home().contains(other.found.get().span());
        if (day) {
            tally.disagree(mention.kind(), mention.span(), other.text());
        } else if (reach.isAround(mention)) {
            tally.said(mention.span(), WEIGHT);
        } else {
            boolean only = mention instanceof Mention.Date
                    && both.stated().stream().filter(mention::comparable).count() == 1;
            tally.disagree(mention.kind(), mention.span(),
                    only || other.nearness >= NEAR ? other.text() : "");
        }
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
