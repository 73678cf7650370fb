package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import wenyuan.app.question.Asked;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.quote.WindowReader.ReadSentence;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.Filter;

/// Decides what to quote for a question: of the sentences that were read those that the reader holds to answer well
/// enough, and that are about the very thing that is asked about, not about another year, number or name. A year that is named
/// by how far it is from today only goes before others.
///
/// @param articles gives an article by its id
record Quoter(WindowReader windows, Function<String, Optional<Article>> articles) {
    /// A best sentence of a lower score does not answer.
    private static final double ENOUGH = -10;
    private static final int LONGEST = 300;

    /// What to quote for a question, or why nothing is.
    ///
    /// @param quotes in the order in which they are shown; empty when the sources do not answer
    /// @param reason what is missing then
    /// @param unanswered the parts of the question that the sources do not answer, where they answer others
    record Quotation(Set<Quote> quotes, Optional<RefusalReason> reason, List<String> unanswered) {}

    /// Each part of a question that has several is answered by itself.
    Quotation quotation(Retrieval retrieval) {
        Answerable question = retrieval.question().answerable();
        List<Hit> hits = retrieval.hits();
        Set<Quote> quotes = new LinkedHashSet<>();
        List<String> unanswered = new ArrayList<>();
        for (Part part : retrieval.parts()) {
            List<Hit> own = part.hits().isEmpty() ? hits : part.hits();
            var ofPart = quotation(part.text(), question.dated(part.text()), Asked.by(part.text()), own,
                    false, LONGEST / retrieval.parts().size());
            quotes.addAll(ofPart.quotes);
            ofPart.reason.ifPresent(_ -> unanswered.add(part.text()));
        }
        if (!quotes.isEmpty() && unanswered.isEmpty()) {
            return new Quotation(quotes, Optional.empty(), List.of());
        }
        // Where words of the question say which articles are meant, they need not say what it asks about.
        boolean anyway = question.asksOfArticles() && !question.filter().equals(Filter.NONE);
        String text = anyway ? question.matter() : question.text();
        var whole = quotation(text, question.dated(text), question.asked(), hits, anyway, LONGEST);
        quotes.addAll(whole.quotes);
        RefusalReason reason = whole.reason.filter(_ -> !retrieval.near().isEmpty())
                .orElse(RefusalReason.NOTHING_NEAR);
        return quotes.isEmpty()
                ? new Quotation(quotes, Optional.of(reason), List.of())
                : new Quotation(quotes, Optional.empty(), unanswered);
    }

    /// @param dated the question with numbers for the years that it names by how far they are from today: what is said of
    ///        these goes before what is said of others
    /// @param anyway whether the best sentence answers however low its score, as it is known which articles are meant
    /// @param room how many characters are quoted at most
    private Quotation quotation(String question, String dated, Asked asked, List<Hit> hits, boolean anyway,
            int room) {
        List<ReadSentence> read = windows.read(question, hits);
        return Stream.of(dated, question).distinct().map(words -> about(Specifics.of(words), read))
                .filter(answers -> !answers.isEmpty() && (anyway || answers.getFirst().score() >= ENOUGH))
                .findFirst()
                .map(answers -> new SentenceSelector(asked, hits).choose(answers, room))
                .map(quotes -> new Quotation(new LinkedHashSet<>(quotes), Optional.empty(), List.of()))
                .orElseGet(() -> new Quotation(Set.of(),
                        Optional.of(reason(Specifics.of(question), read)),
                        List.of()));
    }

    /// What the sentence that comes nearest does not say.
    private RefusalReason reason(Specifics asked, List<ReadSentence> read) {
        return read.stream().findFirst()
                .flatMap(best -> ofOther(asked, best)
                        .or(() -> missing(asked, best.sentence().article().id())))
                .orElse(RefusalReason.NOT_SAID);
    }

    /// The sentences that are about the very thing that is asked about.
    private List<ReadSentence> about(Specifics asked, List<ReadSentence> read) {
        Map<String, Optional<RefusalReason>> missing = new HashMap<>();
        return read.stream().filter(sentence -> ofOther(asked, sentence).or(() -> missing
                .computeIfAbsent(sentence.sentence().article().id(), id -> missing(asked, id))).isEmpty())
                .toList();
    }

    private static Optional<RefusalReason> ofOther(Specifics asked, ReadSentence sentence) {
        return asked.saidOfOther(sentence.sentence().article().title(), sentence.sentence().text());
    }

    private Optional<RefusalReason> missing(Specifics asked, String article) {
        return articles.apply(article).flatMap(asked::missingIn);
    }
}
