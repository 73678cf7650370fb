package wenyuan.app.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

/// Compares from what to what something changes: what one text has behind 从, the other must not have behind 到.
final class Change {
    private static final Pattern FROM_TO = Pattern.compile(
            "(?:从|由|自)\\W{0,2}(?<from>[^,，。;；:]{1,16}?)\\W{0,2}\\p{IsHan}{0,5}(?:到|至|为|成)\\W{0,3}(?<to>[\\p{IsHan}\\d.%]{1,16})");
    private static final int SHORTEST = 2;

    private Change() {}

    /// Where the claim begins with what the source ends with, and the other way round.
    static Optional<Problem> problem(Statement claim, String run) {
        Matcher claimed = FROM_TO.matcher(claim.folded());
        return claimed.find()
                ? FROM_TO.matcher(run).results()
                        .filter(stated -> begins(stated.group("to"), claimed.group("from"))
                                && begins(claimed.group("to"), stated.group("from")))
                        .findFirst()
                        .map(stated -> new Problem(Problem.Kind.DIRECTION,
                                new Span(claimed.start(), claimed.end()).in(claim.text()), stated.group(),
                                Optional.of(new Span(claimed.start(), claimed.end()))))
                : Optional.empty();
    }

    private static boolean begins(String text, String with) {
        return with.length() >= SHORTEST && text.startsWith(with);
    }
}
