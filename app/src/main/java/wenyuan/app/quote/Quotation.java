package wenyuan.app.quote;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.question.Asked;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.indexer.index.Filter;

/// What to quote for a question, or why nothing is. Each part of a question that has several is answered by itself.
///
/// @param quotes in the order in which they are shown; empty when the sources do not answer
/// @param reason what is missing then
/// @param unanswered the parts of the question that the sources do not answer, where they answer others
record Quotation(Set<Quote> quotes, Optional<RefusalReason> reason, List<String> unanswered) {
    private static final int LONGEST = 300;
    /// What in a question may name something.
    private static final Pattern NAME = Pattern
            .compile("(?=([\\p{IsHan}&&[^多少几谁什么哪怎何吗呢是的有在]]{4}))|(?<!^)\\b(\\p{Lu}[\\p{L}\\d]{2,})");

    static Quotation of(Retrieval retrieval, WindowReader windows, Answerability answerability) {
        var enumerations = new Enumerations(Candidate.byArticle(retrieval.hits()));
        Answerable question = retrieval.question().answerable();
        // Where words of the question say which articles are meant, they need not say what it asks about.
        boolean anyway = question.asksOfArticles() && !question.filter().equals(Filter.NONE);
        Quoting quoting = (text, asked, hits, room, known) -> {
            var judged = answerability.judge(text, windows.read(text, hits), known);
            Set<Quote> quotes = new LinkedHashSet<>(judged.answers().isEmpty()
                    ? List.of()
                    : new SentenceSelector(asked, enumerations).choose(judged.answers(), room));
            return new Quotation(quotes, judged.reason(), List.of());
        };
        List<Part> parts = Comparison.parts(retrieval);
        List<Quotation> answers = parts.stream().map(part -> quoting.quote(part.text(),
                Asked.by(part.text()), part.hits(), LONGEST / parts.size(), false)).toList();
        List<String> unanswered = IntStream.range(0, parts.size())
                .filter(i -> answers.get(i).quotes().isEmpty()).mapToObj(i -> parts.get(i).text()).toList();
        Stream<Quotation> whole = parts.isEmpty() || !unanswered.isEmpty()
                ? Stream.of(quoting.quote(anyway ? question.matter() : question.text(), question.asked(),
                        retrieval.hits(), LONGEST, anyway))
                : Stream.empty();
        List<Quotation> all = Stream.concat(answers.stream(), whole).toList();
        Set<Quote> quotes = new LinkedHashSet<>();
        all.forEach(answer -> quotes.addAll(answer.quotes()));
        boolean named = isNamed(question.text(), retrieval.hits());
        boolean near = named || !retrieval.near().isEmpty();
        if (near && !quotes.isEmpty()) {
            return new Quotation(quotes, Optional.empty(), unanswered);
        }
        RefusalReason reason = near
                ? all.getFirst().reason().orElseThrow()
                : RefusalReason.NOTHING_NEAR;
        return new Quotation(Set.of(), Optional.of(named && reason.equals(RefusalReason.NOTHING_NEAR)
                ? RefusalReason.NOT_SAID
                : reason), List.of());
    }

    /// What answers one question.
    private interface Quoting {
        Quotation quote(String question, Asked asked, List<Hit> hits, int room, boolean known);
    }

    /// Whether a hit holds what the question may name.
    private static boolean isNamed(String question, List<Hit> hits) {
        return NAME.matcher(question).results()
                .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
                .anyMatch(name -> hits.stream().map(Hit::passage)
                        .anyMatch(passage -> (passage.article().title() + '\n' + passage.text())
                                .contains(name)));
    }
}
