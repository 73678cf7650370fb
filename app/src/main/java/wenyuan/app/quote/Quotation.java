package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    static Quotation of(Retrieval retrieval, WindowReader windows, Answerability answerability) {
        Answerable question = retrieval.question().answerable();
        List<Hit> hits = retrieval.hits();
        Set<Quote> quotes = new LinkedHashSet<>();
        List<String> unanswered = new ArrayList<>();
        for (Part part : retrieval.parts()) {
            List<Hit> own = part.hits().isEmpty() ? hits : part.hits();
            var judged = answerability.judge(part.text(), windows.read(part.text(), own), false);
            quotes.addAll(new SentenceSelector(Asked.by(part.text())).choose(judged.answers(),
                    LONGEST / retrieval.parts().size()));
            judged.reason().ifPresent(_ -> unanswered.add(part.text()));
        }
        if (!quotes.isEmpty() && unanswered.isEmpty()) {
            return new Quotation(quotes, Optional.empty(), List.of());
        }
        // Where words of the question say which articles are meant, they need not say what it asks about.
        boolean anyway = question.asksOfArticles() && !question.filter().equals(Filter.NONE);
        String text = anyway ? question.matter() : question.text();
        var judged = answerability.judge(text, windows.read(text, hits), anyway);
        quotes.addAll(new SentenceSelector(question.asked()).choose(judged.answers(), LONGEST));
        RefusalReason reason = judged.reason().filter(_ -> !retrieval.near().isEmpty())
                .orElse(RefusalReason.NOTHING_NEAR);
        return quotes.isEmpty()
                ? new Quotation(quotes, Optional.of(reason), List.of())
                : new Quotation(quotes, Optional.empty(), unanswered);
    }
}
