package wenyuan.app.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.OutsideCorpus;
import wenyuan.app.text.Wording;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;

/// Scores a reading by the share of its words, rare ones weighing more, that the best passage and its title hold. Safe
/// to share between threads.
public final class WordCoverage implements ReadingScorer {
    private static final int PASSAGES = 8;
    /// The share of the words of a question before that a passage about it has.
    private static final double ABOUT = 0.5;

    private final PassageIndex index;

    public WordCoverage(PassageIndex index) {
        this.index = index;
    }

    @Override
    public double score(InterpretedQuestion reading) {
        return switch (reading) {
            case Greeting _,OutsideCorpus _ -> 0;
            case Answerable(_, var filter, _, _, Kind.ArticleList list, _, _) -> {
                var query = new ArticleQuery(list.words(), filter, Optional.empty(), 0, 1);
                yield index.articles(query).total() > 0 ? 1 : 0;
            }
            case Answerable question -> coverage(question);
        };
    }

    /// Of a question that stands behind another one, only passages that tell of that count whole.
    private double coverage(Answerable question) {
        String lead = question.hints().lead();
        Weights own = new Weights(question.text().substring(lead.length()));
        Weights topic = new Weights(lead);
        return index.byWords(question.text(), question.filter(), PASSAGES).stream().map(Match::passage)
                .map(passage -> Folding.fold(passage.article().title() + '\n' + passage.text()))
                .mapToDouble(told -> own.covered(told) * Math.min(1, topic.covered(told) / ABOUT)).max()
                .orElse(0);
    }

    /// The words of a text by how few articles have them.
    private final class Weights {
        private final Map<String, Double> weights = new HashMap<>();

        Weights(String text) {
            double articles = index.counts().articles();
            String words = AskingWords.PATTERN.matcher(Folding.fold(text)).replaceAll(" ");
            Wording.of(words).stream().filter(word -> word.kind() != Wording.Kind.GRAMMAR).forEach(
                    word -> weights.computeIfAbsent(word.text(),
                            each -> Math.log(1 + articles / (1 + index.articlesHolding(each)))));
        }

        /// The share of them that a folded text has; all where there are none.
        double covered(String told) {
            double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
            return all == 0
                    ? 1
                    : weights.entrySet().stream().filter(word -> told.contains(word.getKey()))
                            .mapToDouble(Map.Entry::getValue).sum() / all;
        }
    }
}
