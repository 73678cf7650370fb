package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenyuan.app.question.Asked;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.quote.Answerability.Judged;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.indexer.index.Filter;

/// What to quote for a question, or why nothing is. Each part of a question that has several is answered by itself.
///
/// @param quotes in the order in which they are shown; empty when the sources do not answer
/// @param reason what is missing then
/// @param unanswered the parts of the question that the sources do not answer, where they answer others
record Quotation(List<Quote> quotes, Optional<RefusalReason> reason, List<String> unanswered) {
    private static final int LONGEST = 300;

    static Quotation of(Retrieval retrieval, WindowReader windows, Answerability answerability) {
        var enumerations = new Enumerations(Candidate.byArticle(retrieval.hits()));
        Answerable question = retrieval.question().answerable();
        // Where words of the question say which articles are meant, they need not say what it asks about.
        boolean anyway = question.asksOfArticles() && !question.filter().equals(Filter.NONE);
        Quoting quoting = (text, asked, hits, room, known) -> switch (answerability.judge(text,
                windows.read(text, hits), known)) {
            case Judged.Answers(List<ReadSentence> sentences) -> new Quotation(
                    new SentenceSelector(asked, enumerations).choose(sentences, room), Optional.empty(),
                    List.of());
            case Judged.Nothing(RefusalReason reason) ->
                new Quotation(List.of(), Optional.of(reason), List.of());
        };
        List<Part> parts = retrieval.parts().size() < 2 ? List.of() : retrieval.parts();
        List<Quotation> answers = parts.stream().map(part -> quoting.quote(part.text(),
                Asked.by(part.text()), part.hits().isEmpty() ? retrieval.hits() : part.hits(),
                LONGEST / parts.size(), false)).toList();
        boolean partly = parts.isEmpty() || answers.stream().anyMatch(answer -> answer.quotes().isEmpty());
        Optional<Quotation> whole = partly
                ? Optional.of(quoting.quote(anyway ? question.matter() : question.text(), question.asked(),
                        retrieval.hits(), LONGEST, anyway))
                : Optional.empty();
        Quotation quotation = parts.isEmpty()
                ? whole.orElseThrow()
                : joined(parts, answers, whole.map(Quotation::quotes).orElse(List.of()));
        return quotation.quotes().isEmpty() && retrieval.near().isEmpty()
                ? new Quotation(List.of(), Optional.of(new RefusalReason.NothingNear()), List.of())
                : quotation;
    }

    /// What answers one question.
    private interface Quoting {
        Quotation quote(String question, Asked asked, List<Hit> hits, int room, boolean known);
    }

    /// The quotes of all parts, and of the question as a whole; what no part answers is named.
    private static Quotation joined(List<Part> parts, List<Quotation> answers, List<Quote> whole) {
        Set<Quote> quotes = new LinkedHashSet<>();
        answers.forEach(answer -> quotes.addAll(answer.quotes()));
        quotes.addAll(whole);
        List<String> unanswered = new ArrayList<>();
        for (int i = 0; i < parts.size() && !quotes.isEmpty(); i++) {
            if (answers.get(i).quotes().isEmpty()) {
                unanswered.add(parts.get(i).text());
            }
        }
        return new Quotation(List.copyOf(quotes),
                quotes.isEmpty() ? answers.getFirst().reason() : Optional.empty(),
                unanswered);
    }
}
