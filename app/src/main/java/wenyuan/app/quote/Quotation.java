package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenyuan.app.question.Asked;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.quote.Answerability.Judged;
import wenyuan.app.reader.Reader;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;

/// What to quote for a question, or why nothing is. Each part of a question that has several is answered by itself.
///
/// @param quotes in the order in which they are shown; empty when the sources do not answer
/// @param reason what is missing then
/// @param unanswered the parts of the question that the sources do not answer, where they answer others
record Quotation(List<Quote> quotes, Optional<RefusalReason> reason, List<String> unanswered) {
    private static final int LONGEST = 300;

    static Quotation of(Retrieval retrieval, Reader reader, Answerability answerability) {
        Answerable question = retrieval.question().answerable();
        var windows = new WindowReader(reader);
        List<Part> parts = retrieval.parts();
        if (parts.size() < 2) {
            return one(question.text(), question.asked(), windows.read(question.text(), retrieval.hits()),
                    answerability, LONGEST);
        }
        return joined(parts, parts.stream().map(part -> {
            List<Hit> hits = part.hits().isEmpty() ? retrieval.hits() : part.hits();
            return one(part.text(), Asked.by(part.text()), windows.read(part.text(), hits), answerability,
                    LONGEST / parts.size());
        }).toList());
    }

    private static Quotation joined(List<Part> parts, List<Quotation> answers) {
        Set<Quote> quotes = new LinkedHashSet<>();
        answers.forEach(answer -> quotes.addAll(answer.quotes()));
        List<String> unanswered = new ArrayList<>();
        for (int i = 0; i < parts.size() && !quotes.isEmpty(); i++) {
            if (answers.get(i).quotes().isEmpty()) {
                unanswered.add(parts.get(i).text());
            }
        }
        return new Quotation(List.copyOf(quotes), quotes.isEmpty() ? answers.getFirst().reason() : Optional.empty(),
                unanswered);
    }

    private static Quotation one(String question, Asked asked, List<ReadSentence> read, Answerability answerability,
            int room) {
        return switch (answerability.judge(question, read)) {
            case Judged.Answers(List<ReadSentence> sentences) ->
                new Quotation(new SentenceSelector(asked).choose(sentences, room), Optional.empty(), List.of());
            case Judged.Nothing(RefusalReason reason) -> new Quotation(List.of(), Optional.of(reason), List.of());
        };
    }
}
