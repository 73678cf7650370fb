package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Asks of each word of a claim how much of it the source says, and what it says in its place.
final class WordCheck {
    /// What stands around the run rather than in it.
    private static final double NEAR_BY = 0.9;
    private static final double CHARACTERS = 0.6;
    private static final int SHORTEST_NAME = 2;
    /// What is longer is said otherwise as a whole, and no word of it is replaced.
    private static final int LONGEST_REPLACED = 8;
    /// A word of which the source says less than one character in two is missing.
    private static final double PART = 0.29;
    private static final Pattern PLACE = Pattern.compile(".*(?:市|区|县|镇|乡|省|州|村|街道|路|岛|湾|港)$");
    private static final Pattern ORGANISATION = Pattern
            .compile(".*(?:公司|集团|大学|学院|银行|医院|研究院|研究所|协会|学会|中心|局|委|厅|厂|社|队|馆|店|校|会)$");

    private final SideBySide both;
    private final Tally tally;
    /// Whether nothing of the claim was found in the run so far: what tells its subject can stand around it.
    private boolean leading = true;
    private final String home;

    private WordCheck(SideBySide both, Tally tally) {
        this.both = both;
        this.tally = tally;
        this.home = both.home().in(both.source().folded());
    }

    static void check(SideBySide both, Tally tally) {
        var check = new WordCheck(both, tally);
        for (Word word : both.claim().words()) {
            check.pieces(word).forEach(check::weigh);
        }
    }

    /// A word that the dictionary does not know and the run does not have may be two: what stands opposite to the same
    /// is told from what does not.
    private List<Word> pieces(Word word) {
        if (word.kind() != Wording.Kind.UNKNOWN || word.text().length() < 2 * SHORTEST_NAME
                || Coverage.of(word, both.there()) > 0) {
            return List.of(word);
        }
        List<Word> pieces = new ArrayList<>();
        int start = word.span().start();
        for (int at = start + 1; at <= word.span().end(); at++) {
            if (at == word.span().end()
                    || both.pairing().paired(at) != both.pairing().paired(at - 1)) {
                var piece = new Span(start, at);
                pieces.add(new Word(piece, piece.in(both.claim().folded()), word.kind()));
                start = at;
            }
        }
        return pieces.stream().anyMatch(piece -> piece.text().length() < SHORTEST_NAME)
                ? List.of(word)
                : pieces;
    }

    private void weigh(Word word) {
        double weight = Coverage.weight(word);
        if (weight == 0 || tally.isSettled(word.span())) {
            return;
        }
        double here = Coverage.of(word, home);
        leading &= here == 0;
        double share = here > 0 ? here : elsewhere(word);
        tally.weigh(word.span(), weight, share);
        if (word.text().length() >= SHORTEST_NAME && word.kind() != Wording.Kind.LIGHT) {
            judge(word, share);
        }
    }

    /// How much of a word the run does not have is said otherwise: what the claim begins with can stand around the run.
    private double elsewhere(Word word) {
        double near = leading ? Coverage.of(word, both.there() + "\n" + both.around()) : 0;
        if (leading && near == 0 && both.source().isAbout(word.text())) {
            return NEAR_BY;
        }
        return near > 0 ? NEAR_BY * near : Coverage.paired(word, both.pairing());
    }

    /// Asks of a word that the source does not have, or has elsewhere only, what stands in its place: a name denies a
    /// name, and another word at least does not say the same.
    private void judge(Word word, double share) {
        Span hole = both.pairing().hole(word.span());
        boolean moved = share == 1 && isMoved(word, hole);
        boolean replaced = !moved && share != Coverage.OTHERWISE && hole.length() <= LONGEST_REPLACED
                && both.pairing().replaced(hole) && (share < 1 || !both.instead(hole).isEmpty());
        Optional<String> name = replaced ? Optional.empty() : otherName(word, share);
        boolean given = both.given().stream().anyMatch(each -> each.name().contains(word.text()));
        Optional<String> sibling = share == 1 && !given
                ? both.siblings().otherName(word)
                : Optional.empty();
        if (sibling.isPresent()) {
            tally.disagree(kind(word), word.span(), sibling.get());
        } else if (name.isPresent()) {
            tally.disagree(kind(word), word.span(), name.get());
        } else if (replaced && isName(word)) {
            tally.disagree(kind(word), both.whole(hole), both.instead(hole));
        } else if (replaced || share < PART) {
            miss(word, hole, replaced);
        }
    }

    /// Whether a word that the run has stands only elsewhere in it: what is no name, and what is not by itself, may have
    /// been moved with what stands beside it.
    private boolean isMoved(Word word, Span hole) {
        return !hole.equals(word.span()) || (!SideBySide.isName(word)
                && both.pairing().instead(hole).filter(found -> both.clauseAt(found).contains(word.text()))
                        .isPresent());
    }

    private void miss(Word word, Span hole, boolean replaced) {
        tally.miss();
        String found = replaced ? both.instead(hole) : "";
        if (isName(word) || !found.isEmpty()) {
            tally.tell(kind(word), found.isEmpty() ? word.span() : both.whole(hole), found);
        }
        if (isName(word) && !found.isEmpty()) {
            tally.deny();
        }
    }

    /// What stands in the place of a word with which it shares characters, where that is no word of the dictionary: the
    /// two are names.
    private Optional<String> otherName(Word word, double share) {
        if (share >= CHARACTERS || word.kind() == Wording.Kind.LATIN
                || !both.pairing().tight(word.span())) {
            return Optional.empty();
        }
        return both.pairing().instead(word.span()).stream()
                .flatMap(found -> Wording.of(found.in(both.there())).stream()
                        .filter(other -> other.kind() == Wording.Kind.UNKNOWN
                                && isVariant(word.text(), other.text()))
                        .map(other -> other.span().shift(found.start()).in(both.written())))
                .findFirst();
    }

    private static boolean isVariant(String one, String other) {
        return one.length() == other.length() && !one.equals(other)
                && one.chars().anyMatch(c -> other.indexOf(c) >= 0);
    }

    private static boolean isName(Word word) {
        return word.kind() == Wording.Kind.LATIN || word.kind() == Wording.Kind.UNKNOWN;
    }

    private static Problem.Kind kind(Word word) {
        if (PLACE.matcher(word.text()).matches()) {
            return Problem.Kind.PLACE;
        }
        if (ORGANISATION.matcher(word.text()).matches()) {
            return Problem.Kind.ORGANISATION;
        }
        return word.kind() == Wording.Kind.KNOWN ? Problem.Kind.SOURCE : Problem.Kind.NAME;
    }
}
