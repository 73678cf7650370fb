package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import wenyuan.app.text.Amount;
import wenyuan.app.text.Day;
import wenyuan.app.text.Unit;
import wenyuan.indexer.corpus.Span;

/// How far from the sentence that says most of a claim each kind of value may stand, and still be what it says.
final class Reach {
    private final SideBySide both;

    Reach(SideBySide both) {
        this.both = both;
    }

    /// What the run states that a value of the claim may be held against.
    List<Mention> of(Mention mention, List<Mention> stated) {
        return switch (mention) {
            case Direction direction when direction.isOrder() -> inHome(stated);
            case Mention.When _ -> tenses(mention.span(), stated);
            case Mention.Date(Day day) when day.day() > 0 -> days(stated);
            case Mention.Where _ when !isLeading(mention) -> inHome(stated);
            default -> stated;
        };
    }

    private List<Mention> inHome(List<Mention> stated) {
        return stated.stream().filter(other -> both.home().contains(other.span())).toList();
    }

    /// The words that tell the tense of the clause of which the claim speaks: its own, else the last one before it in the
    /// sentence, as what is planned goes on.
    List<Mention> tenses(Span claimed, List<Mention> stated) {
        Span clause = both.clauseSaying(claimed);
        List<Mention> tenses = stated.stream().filter(Mention.When.class::isInstance).toList();
        List<Mention> own = tenses.stream().filter(tense -> clause.contains(tense.span())).toList();
        Optional<Mention> before = tenses.stream().filter(tense -> tense.span().end() <= clause.start())
                .reduce((_, last) -> last).filter(tense -> both.isOneSentence(tense.span(), clause));
        return own.isEmpty() ? before.stream().toList() : own;
    }

    /// The days of the best sentence where it names any, else those of the run.
    private List<Mention> days(List<Mention> stated) {
        List<Mention> days = inHome(stated).stream()
                .filter(other -> other instanceof Mention.Date(Day day) && day.day() > 0).toList();
        return days.isEmpty() ? stated : days;
    }

    /// Whether a value that no mention of the run follows is said nonetheless: by what stands around the run, or in other
    /// words.
    boolean isAround(Mention mention) {
        return isPublishingDate(mention) || isBeside(mention)
                || (!(mention instanceof Mention.Count) && mention.saidBy(where(mention)));
    }

    /// Whether nothing that tells stands before it in the claim.
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
}
