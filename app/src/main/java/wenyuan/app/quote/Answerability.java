package wenyuan.app.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wenyuan.indexer.article.Article;

/// Decides which of the sentences that were read answer a question: those that the reader holds to answer well enough, and
/// that are about the very thing that is asked about, not about another year, number or name.
final class Answerability {
    /// A best sentence of a lower score does not answer.
    private static final double ENOUGH = -10;
    /// A best sentence of a lower score is about something else.
    private static final double NEAR = -20;

    private final Function<String, Optional<Article>> articles;

    /// @param articles gives an article by its id
    Answerability(Function<String, Optional<Article>> articles) {
        this.articles = articles;
    }

    /// What answers, best first, or why nothing does.
    sealed interface Judged {
        /// These sentences answer.
        ///
        /// @param sentences at least one
        record Answers(List<ReadSentence> sentences) implements Judged {}

        /// No sentence answers.
        record Nothing(RefusalReason reason) implements Judged {}
    }

    /// @param read best first
    /// @param anyway whether the best sentence answers however low its score, as it is known which articles are meant
    Judged judge(String question, List<ReadSentence> read, boolean anyway) {
        double enough = anyway ? Double.NEGATIVE_INFINITY : ENOUGH;
        if (read.isEmpty() || (!anyway && read.getFirst().score() < NEAR)) {
            return new Judged.Nothing(new RefusalReason.NothingNear());
        }
        var specifics = Specifics.of(question);
        Map<String, Optional<RefusalReason>> missing = new HashMap<>();
        Function<ReadSentence, Optional<RefusalReason>> against = sentence -> specifics
                .saidOfOther(sentence.sentence().article().title(), sentence.sentence().text())
                .or(() -> missing.computeIfAbsent(
                        sentence.sentence().article().id(),
                        id -> articles.apply(id).flatMap(specifics::missingIn)));
        List<ReadSentence> answers = read.stream().filter(sentence -> against.apply(sentence).isEmpty())
                .toList();
        if (!answers.isEmpty() && answers.getFirst().score() >= enough) {
            return new Judged.Answers(answers);
        }
        return new Judged.Nothing(against.apply(read.getFirst()).orElseGet(RefusalReason.NotSaid::new));
    }
}
