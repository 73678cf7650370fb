package wenyuan.app.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wenyuan.app.quote.WindowReader.ReadSentence;
import wenyuan.indexer.article.Article;

/// Decides which of the sentences that were read answer a question: those that the reader holds to answer well enough, and
/// that are about the very thing that is asked about, not about another year, number or name.
///
/// @param articles gives an article by its id
record Answerability(Function<String, Optional<Article>> articles) {
    /// A best sentence of a lower score does not answer.
    private static final double ENOUGH = -11;

    /// What answers, best first, or why nothing does.
    record Judged(List<ReadSentence> answers, Optional<RefusalReason> reason) {}

    /// @param read best first
    /// @param anyway whether the best sentence answers however low its score, as it is known which articles are meant
    Judged judge(String question, List<ReadSentence> read, boolean anyway) {
        if (read.isEmpty()) {
            return new Judged(List.of(), Optional.of(RefusalReason.NOT_SAID));
        }
        var specifics = Specifics.of(question);
        Map<String, Optional<RefusalReason>> missing = new HashMap<>();
        Function<ReadSentence, Optional<RefusalReason>> against = sentence -> specifics
                .saidOfOther(sentence.sentence().article().title(), sentence.sentence().text())
                .or(() -> missing.computeIfAbsent(sentence.sentence().article().id(),
                        id -> articles.apply(id).flatMap(specifics::missingIn)));
        List<ReadSentence> answers = read.stream().filter(sentence -> against.apply(sentence).isEmpty())
                .toList();
        return !answers.isEmpty() && (anyway || answers.getFirst().score() >= ENOUGH)
                ? new Judged(answers, Optional.empty())
                : new Judged(List.of(),
                        against.apply(read.getFirst()).or(() -> Optional.of(RefusalReason.NOT_SAID)));
    }
}
