package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Holds a value to the clause it stands in: where a run of sentences gives several values of a kind, the words that
/// tell the claimed one from its siblings must be those of the claim.
final class Siblings {
    private static final String CLAUSES = "，,；;。！？!?\n";
    private static final char ITEMS = '、';
    private static final String STOPS = "；;。！？!?\n";
    private static final int FEWEST = 2;

    private final Statement claim;
    private final List<Mention> claimed;
    private final String text;
    private final Span run;

    Siblings(Statement claim, List<Mention> claimed, Source source, Span run) {
        this.claim = claim;
        this.claimed = claimed;
        this.text = source.folded();
        this.run = run;
    }

    /// What the run says of that of which the claim states `mention`; empty where it may say just this.
    ///
    /// @param agreeing mentions of the run that say the same, at least one
    /// @param others comparable ones that do not
    Optional<Mention> other(Mention mention, List<Mention> agreeing, List<Mention> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Span> comparable = Stream.concat(agreeing.stream(), others.stream()).map(Mention::span).toList();
        List<Span> inClaim = claimed.stream().filter(mention::comparable).map(Mention::span).toList();
        List<Word> words = telling(mention.span(),
                segment(claim.folded(), whole(), mention.span(), inClaim));
        Optional<Mention> found = Optional.empty();
        for (Mention here : agreeing) {
            String home = segment(text, run, here.span(), comparable).in(text);
            found = others.stream().filter(other -> apart(here.span(), other.span())).filter(
                    other -> isMeant(words, segment(text, run, other.span(), comparable).in(text), home,
                            other.span().start() > here.span().end()))
                    .min(Comparator.comparingInt(other -> distance(other.span(), here.span())));
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /// The same for a name that is no mention: what a clause has in its place that tells of the same.
    Optional<String> otherName(Word name) {
        List<Word> words = telling(name.span(), segment(claim.folded(), whole(), name.span(), List.of()));
        List<String> clauses = clauses();
        List<String> homes = clauses.stream().filter(clause -> clause.contains(name.text())).toList();
        return clauses.stream().filter(clause -> !clause.contains(name.text()))
                .filter(clause -> homes.stream()
                        .allMatch(home -> only(words, clause, home).findAny().isPresent()
                                && only(words, home, clause).findAny().isEmpty()))
                .flatMap(clause -> counterpart(name, clause).stream()).findFirst();
    }

    private Optional<String> counterpart(Word name, String clause) {
        var pairing = Pairing.of(claim.folded(), clause);
        return pairing.replaced(name.span())
                ? pairing.instead(name.span()).map(span -> span.in(clause))
                        .filter(found -> Wording.of(found).stream()
                                .anyMatch(word -> word.kind() == Wording.Kind.UNKNOWN))
                : Optional.empty();
    }

    private Span whole() {
        return new Span(0, claim.folded().length());
    }

    /// Whether a mark stands between two places of the source: what one clause holds is not told apart.
    private boolean apart(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to && on(text, from, to, CLAUSES + ITEMS) < to;
    }

    private static int distance(Span one, Span other) {
        return Math.abs(one.start() - other.start());
    }

    /// Whether the claim's words are those of a sibling rather than those of the value's home. A subject carries on to
    /// later clauses and never back: a name that only a later clause has is not that of an earlier one.
    private static boolean isMeant(List<Word> words, String sibling, String home, boolean later) {
        Predicate<Word> name = word -> word.kind() == Wording.Kind.UNKNOWN;
        boolean any = only(words, sibling, home).findAny().isPresent();
        return any && (words.stream()
                .noneMatch(word -> Coverage.of(word, home) > 0 && !sibling.contains(word.text()))
                || (later && only(words, sibling, home).anyMatch(name)
                        && only(words, home, sibling).noneMatch(name)));
    }

    private static Stream<Word> only(List<Word> words, String here, String there) {
        return words.stream()
                .filter(word -> here.contains(word.text()) && Coverage.of(word, there) == 0);
    }

    private List<Word> telling(Span value, Span segment) {
        return claim.words().stream()
                .filter(word -> Coverage.weight(word) >= 1 && segment.overlaps(word.span()))
                .flatMap(word -> beside(word, value)).filter(word -> word.text().length() >= FEWEST)
                .toList();
    }

    /// A word without what of it belongs to a value, as the 座 of 60座.
    private Stream<Word> beside(Word word, Span value) {
        if (!word.span().overlaps(value)) {
            return Stream.of(word);
        }
        return word.span().end() > value.end()
                ? Stream.of(new Word(new Span(value.end(), word.span().end()),
                        claim.folded().substring(value.end(), word.span().end()), word.kind()))
                : Stream.empty();
    }

    /// The clause of a value with what leads to it and what follows: between the comparable ones before and behind it.
    private static Span segment(String text, Span within, Span value, List<Span> comparable) {
        int start = back(text, value.start(), within.start());
        int end = on(text, value.end(), within.end(), CLAUSES);
        for (Span other : comparable) {
            if (other.end() <= value.start()) {
                start = Math.max(start, border(text, other.end(), value.start(), other.end()));
            } else if (other.start() >= value.end()) {
                end = Math.min(end, border(text, value.end(), other.start(), other.start()));
            }
        }
        return new Span(start, Math.max(start, end));
    }

    /// Where what belongs to one value ends and what belongs to the next begins: at the first mark between clauses, else
    /// at the last one of a list.
    private static int border(String text, int from, int to, int otherwise) {
        int clause = on(text, from, to, CLAUSES);
        int item = text.lastIndexOf(ITEMS, to - 1);
        return clause < to ? clause : item >= from ? item : otherwise;
    }

    private List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        for (int start = run.start(); start < run.end();) {
            int end = on(text, start, run.end(), CLAUSES + ITEMS);
            clauses.add(text.substring(start, end));
            start = end + 1;
        }
        return clauses;
    }

    private static int back(String text, int from, int limit) {
        int at = from;
        while (at > limit && STOPS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int on(String text, int from, int limit, String marks) {
        int at = from;
        while (at < limit && (marks.indexOf(text.charAt(at)) < 0 || isInNumber(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isInNumber(String text, int at) {
        return at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
