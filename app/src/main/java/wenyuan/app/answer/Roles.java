package wenyuan.app.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Compares who does what: where one presides and another reports, neither does what the other does.
final class Roles {
    private static final String CLAUSES = "，,；;。！!？?\n";
    private static final String STOPS = "；;。！!？?\n";
    /// Least share of what is claimed of someone that the source must say of another, and how much less of him.
    private static final double OTHER = 0.55;
    private static final double LESS = 0.33;
    private static final int SHORTEST = 2;

    private Roles() {}

    /// Someone in a text, with what it says of him.
    private record Role(Span name, Span deed) {}

    /// The first thing that the source says of another than whom the claim names, at its place in the claim.
    ///
    /// @param named where the claim names people, and `there` where the source does
    static Optional<Problem> problem(Statement claim, List<Span> named, Source source, List<Span> there) {
        List<Role> stated = roles(source.folded(), there);
        return roles(claim.folded(), named).stream()
                .flatMap(role -> other(role, claim, source.folded(), stated).stream()
                        .map(other -> new Problem(Problem.Kind.NAME, role.name.in(claim.text()),
                                other.name.in(source.text()), Optional.of(role.name))))
                .findFirst();
    }

    private static Optional<Role> other(Role claimed, Statement claim, String text, List<Role> stated) {
        List<Word> deed = claim.words().stream()
                .filter(word -> claimed.deed.contains(word.span()) && Coverage.weight(word) >= SHORTEST)
                .toList();
        String name = claimed.name.in(claim.folded());
        double own = stated.stream().filter(role -> role.name.in(text).equals(name))
                .mapToDouble(role -> share(deed, role.deed.in(text))).max().orElse(1);
        double least = Math.max(OTHER, own + LESS);
        return deed.isEmpty()
                ? Optional.empty()
                : stated.stream().filter(role -> !role.name.in(text).equals(name))
                        .filter(role -> share(deed, role.deed.in(text)) >= least)
                        .max(Comparator.comparingDouble(role -> share(deed, role.deed.in(text))));
    }

    private static double share(List<Word> words, String text) {
        double all = 0;
        double held = 0;
        for (Word word : words) {
            all += Coverage.weight(word);
            held += Coverage.weight(word) * Coverage.of(word, text);
        }
        return all == 0 ? 1 : held / all;
    }

    private static List<Role> roles(String text, List<Span> places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Role(places.get(i), deed(text, places, i))).toList();
    }

    /// What stands behind a name up to the next one that is not in a row with it, or to the end of the sentence.
    private static Span deed(String text, List<Span> places, int i) {
        int start = places.get(i).end();
        int stop = on(text, start, text.length(), STOPS);
        int end = stop;
        for (int next = i + 1; next < places.size() && places.get(next).start() < stop; next++) {
            int border = Math.max(start, lastClause(text, start, places.get(next).start()));
            if (says(text.substring(start, border))) {
                end = border;
                break;
            }
        }
        return new Span(start, Math.max(start, end));
    }

    private static boolean says(String between) {
        return Wording.of(between).stream().anyMatch(word -> Coverage.weight(word) >= 1);
    }

    private static int on(String text, int from, int limit, String marks) {
        int at = from;
        while (at < limit && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /// Where the last mark between clauses stands before a place, else that place.
    private static int lastClause(String text, int from, int to) {
        int at = to;
        while (at > from && CLAUSES.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at > from ? at : to;
    }
}
