package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import wenyuan.app.text.People;
import wenyuan.app.text.Wording;
import wenyuan.indexer.corpus.Span;

/// Compares what a claim and a whole source say of the people whom both name: who holds which post, who does what.
final class Persons {
    private Persons() {}

    /// What the source denies of it, at its places in the claim.
    static List<Problem> problems(Statement claim, Source source) {
        Set<String> names = names(claim, source);
        List<Span> claimed = places(claim.folded(), names);
        if (claimed.isEmpty()) {
            return List.of();
        }
        List<Span> stated = places(source.folded(), names);
        return Stream.of(strangers(claim, source), Holders.problem(claim, claimed, source, stated),
                Roles.problem(claim, claimed, source, stated)).flatMap(Optional::stream).toList();
    }

    /// Someone whom other sources name, and this one does not.
    private static Optional<Problem> strangers(Statement claim, Source source) {
        return claim.people().stream()
                .filter(name -> !source.folded().contains(name) && !source.title().contains(name)
                        && !source.isAbout(name))
                .sorted().findFirst().map(name -> {
                    var span = places(claim.folded(), Set.of(name)).getFirst();
                    return new Problem(Problem.Kind.NAME, span.in(claim.text()), "", Optional.of(span));
                });
    }

    /// The people of the source, and those words of the claim that are formed as names and stand in the source as what
    /// begins a clause or follows a post.
    private static Set<String> names(Statement claim, Source source) {
        Set<String> names = new TreeSet<>(source.people());
        names.addAll(claim.people());
        claim.words().stream().filter(word -> word.kind() == Wording.Kind.UNKNOWN
                && People.isNameLike(word.text()) && begins(word.text(), source.folded()))
                .forEach(word -> names.add(word.text()));
        return names;
    }

    private static boolean begins(String name, String text) {
        int at = text.indexOf(name);
        return at == 0 || (at > 0 && !Character.isLetter(text.charAt(at - 1)));
    }

    private static List<Span> places(String text, Set<String> names) {
        return names.stream().flatMap(name -> Stream
                .iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + name.length()))
                .map(at -> new Span(at, at + name.length()))).sorted().toList();
    }
}
