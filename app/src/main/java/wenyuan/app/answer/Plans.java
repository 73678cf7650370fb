package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.text.Tenses;
import wenyuan.indexer.corpus.Span;

/// Tells what is from what is only planned: 正在申报 does not make a bridge what it applies to be.
final class Plans {
    /// Says what something is.
    private static final Pattern IS = Pattern.compile("(?<![但可要只还就都也不于总凡])是(?![否指将要])");

    private Plans() {}

    /// A claim that says what is, and not what is to be, is not said by a clause that only plans it.
    static Optional<Problem> problem(SideBySide both) {
        if (!IS.matcher(both.claim().folded()).find()
                || both.claimed().stream().anyMatch(Mention.When.class::isInstance)) {
            return Optional.empty();
        }
        List<Mention> tenses = new Reach(both).tenses(new Span(0, 0), both.stated());
        boolean planned = !tenses.isEmpty() && tenses.stream()
                .allMatch(tense -> tense instanceof Mention.When(Tenses.Tense when) && !when.done());
        return planned
                ? Optional.of(new Problem(Problem.Kind.TENSE, both.claim().text(), tenses.getFirst().text(),
                        Optional.of(new Span(0, both.claim().text().length()))))
                : Optional.empty();
    }
}
