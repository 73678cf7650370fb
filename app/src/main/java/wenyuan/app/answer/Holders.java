package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.text.People;
import wenyuan.app.text.Places;
import wenyuan.app.text.Places.Place;
import wenyuan.app.text.Wording;
import wenyuan.indexer.corpus.Span;

/// Compares who holds which post: 副区长陈容 is no 区委书记, though one stands beside her.
final class Holders {
    private static final String MARKS = "，,。；;：:！!？?\n“”\"";
    /// A clause behind a name that says what he is.
    private static final Pattern IS = Pattern
            .compile("^(?:[,(]|是|任|现任|担任|出任|就任|当选为?|兼任|受聘为?|获任|系)");
    private static final String LISTED = "、和与及";
    private static final String LEADING = "由被请让向对给为是";
    private static final int SHORTEST = 2;

    private Holders() {}

    /// A person with the posts that a text gives.
    ///
    /// @param title what stands with the name, posts and all
    private record Holder(String name, Span title, String words, List<String> posts) {}

    /// The first disagreement between a claim and its source about the posts of someone, at its place in the claim.
    ///
    /// @param named where the claim names people, and `there` where the source does
    static Optional<Problem> problem(Statement claim, List<Span> named, Source source, List<Span> there) {
        List<Holder> claimed = holders(claim.folded(), named);
        List<Holder> stated = claimed.isEmpty() ? List.of() : holders(source.folded(), there);
        return claimed.stream().flatMap(holder -> problem(holder, stated, claim).stream()).findFirst();
    }

    private static Optional<Problem> problem(Holder claimed, List<Holder> stated, Statement claim) {
        List<Holder> same = stated.stream().filter(holder -> holder.name.equals(claimed.name)).toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        boolean holds = claimed.posts.stream()
                .allMatch(post -> same.stream().anyMatch(holder -> holder.posts.stream()
                        .anyMatch(written -> isSame(post, written))));
        Holder first = same.getFirst();
        if (!holds) {
            return Optional.of(problem(Problem.Kind.POST, claimed, first, claim));
        }
        return same.stream().noneMatch(holder -> isOf(claimed, holder))
                ? Optional.of(problem(Problem.Kind.ORGANISATION, claimed, first, claim))
                : Optional.empty();
    }

    private static Problem problem(Problem.Kind kind, Holder claimed, Holder stated, Statement claim) {
        return new Problem(kind, claimed.title.in(claim.text()), stated.words,
                Optional.of(claimed.title));
    }

    private static boolean isSame(String claimed, String written) {
        return claimed.contains("副") == written.contains("副")
                && (claimed.endsWith(written) || written.endsWith(claimed));
    }

    /// Whether the posts are of the same place or body, as far as both tell.
    private static boolean isOf(Holder claimed, Holder stated) {
        List<String> here = bodies(claimed);
        List<String> there = bodies(stated);
        return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(stated.words::contains)
                || there.stream().anyMatch(claimed.words::contains);
    }

    /// The names in a title, of places and of what the dictionary does not know.
    private static List<String> bodies(Holder holder) {
        List<People.Named> posts = People.posts(holder.words);
        Predicate<Span> isPost = span -> posts.stream().anyMatch(post -> post.span().overlaps(span));
        return Stream.concat(
                Places.in(holder.words).stream().filter(place -> !isPost.test(place.span())).map(Place::name),
                Wording.of(holder.words).stream()
                        .filter(word -> word.kind() == Wording.Kind.UNKNOWN
                                && word.text().length() >= SHORTEST)
                        .filter(word -> !isPost.test(word.span())).map(Wording.Word::text))
                .toList();
    }

    private static List<Holder> holders(String text, List<Span> names) {
        List<Holder> holders = new ArrayList<>();
        List<People.Named> posts = names.isEmpty() ? List.of() : People.posts(text);
        if (posts.isEmpty()) {
            return holders;
        }
        for (Span name : names) {
            add(text, name, before(text, name, names), posts, holders);
            behind(text, name).ifPresent(title -> add(text, name, title, posts, holders));
        }
        return holders;
    }

    private static void add(String text, Span name, Span title, List<People.Named> posts,
            List<Holder> holders) {
        List<People.Named> held = posts.stream().filter(post -> title.contains(post.span())).toList();
        boolean ends = !held.isEmpty() && held.getLast().span().end() == title.end();
        if (ends) {
            holders.add(new Holder(name.in(text), title, title.in(text),
                    held.stream().map(People.Named::text).toList()));
        }
    }

    /// What stands right before a name, back to a mark or to the name before.
    private static Span before(String text, Span name, List<Span> names) {
        int start = name.start();
        while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) < 0
                && LEADING.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        for (Span other : names) {
            if (other.end() <= name.start()) {
                start = Math.max(start, other.end());
            }
        }
        while (start < name.start() && LISTED.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, name.start());
    }

    private static Optional<Span> behind(String text, Span name) {
        var is = IS.matcher(text.substring(name.end()));
        if (!is.find()) {
            return Optional.empty();
        }
        int start = name.end() + is.end();
        int end = start;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0 && text.charAt(end) != ')') {
            end++;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
