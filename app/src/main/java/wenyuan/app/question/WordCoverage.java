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
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.text.Folding;

/// Scores a reading by the share of its words, rare ones weighing more, that the best passage and its title hold. Safe
/// to share between threads.
public final class WordCoverage implements ReadingScorer {
    private static final int PASSAGES = 8;

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

    private double coverage(Answerable question) {
        Map<String, Double> weights = new HashMap<>();
        double articles = index.counts().articles();
        String words = AskingWords.PATTERN.matcher(Folding.fold(question.text())).replaceAll(" ");
        Wording.of(words).stream().filter(word -> word.kind() != Wording.Kind.GRAMMAR).forEach(word -> weights
                .computeIfAbsent(word.text(),
                        text -> Math.log(1 + articles / (1 + index.articlesHolding(text)))));
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double best = index.byWords(question.text(), question.filter(), PASSAGES).stream()
                .mapToDouble(match -> covered(match.passage(), weights)).max().orElse(0);
        return all == 0 ? 0 : best / all;
    }

    private static double covered(Passage passage, Map<String, Double> weights) {
        String told = Folding.fold(passage.article().title() + '\n' + passage.text());
        return weights.entrySet().stream().filter(word -> told.contains(word.getKey()))
                .mapToDouble(Map.Entry::getValue).sum();
    }
}
