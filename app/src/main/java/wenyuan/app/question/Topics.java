package wenyuan.app.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.text.Wording;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Words;

/// What the corpus knows of a question: what it is about, which is the longest run of its words that stands in the title
/// of an article which it finds, and how well a passage answers it, which is the share of its words, rare ones weighing
/// more, that the passage and its title hold.
final class Topics {
    private static final int ARTICLES = 5;
    private static final int SHORTEST = 2;
    /// So many articles, or one in so many, may tell of what a question is about.
    private static final int FEW = 3;
    private static final int ONE_IN = 100;

    private static final Pattern BEGINNING = Pattern
            .compile("[^\\p{L}\\p{N}]*|.*[年月日，,：:]|那|请问|.*\\b(?:the|did|does|is|was|of)\\s+");

    private static final int PASSAGES = 8;
    /// The share of the words of a question before that a passage about it has.
    private static final double ABOUT = 0.5;

    private final PassageIndex index;

    Topics(PassageIndex index) {
        this.index = index;
    }

    /// Whether a question begins with something that few articles tell of.
    boolean isNamed(String question) {
        int few = Math.max(FEW, index.counts().articles() / ONE_IN);
        return subject(question).filter(span -> span.length() > SHORTEST)
                .map(span -> index.articlesHolding(span.in(Folding.fold(question))))
                .filter(held -> held > 0 && held <= few).isPresent();
    }

    /// Where in the question its subject stands, if but for when the question begins with it; the first of several that
    /// are equally long.
    Optional<Span> subject(String question) {
        String folded = Folding.fold(question);
        List<Span> words = new Words().in(folded);
        List<String> titles = index.articlesByWords(question, Filter.NONE, ARTICLES).stream()
                .flatMap(match -> index.article(match.articleId()).stream())
                .map(article -> Folding.fold(article.title())).toList();
        return IntStream.range(0, words.size()).boxed()
                .flatMap(first -> IntStream.range(first, words.size())
                        .mapToObj(last -> new Span(words.get(first).start(), words.get(last).end())))
                .filter(run -> run.length() >= SHORTEST && !Asked.WORDS.matcher(run.in(folded)).find()
                        && titles.stream().anyMatch(title -> title.contains(run.in(folded))))
                .reduce((longest, run) -> run.length() > longest.length() ? run : longest)
                .filter(run -> BEGINNING.matcher(folded.substring(0, run.start())).matches());
    }

    /// From 0, not at all, to 1: how well the corpus answers a reading of a question.
    ///
    /// @param lead what the reading stands behind: only passages that tell of it count whole; empty for nothing
    double score(InterpretedQuestion reading, String lead) {
        if (!(reading instanceof Answerable question)) {
            return 0;
        }
        if (question.kind() instanceof Kind.ArticleList list) {
            var query = new ArticleQuery(list.words(), question.filter(), Optional.empty(), 0, 1);
            return index.articles(query).total() > 0 ? 1 : 0;
        }
        Map<String, Double> own = weights(question.text().substring(lead.length()));
        Map<String, Double> topic = weights(lead);
        return index.byWords(question.text(), question.filter(), PASSAGES).stream().map(Match::passage)
                .map(passage -> Folding.fold(passage.article().title() + '\n' + passage.text()))
                .mapToDouble(told -> covered(own, told) * Math.min(1, covered(topic, told) / ABOUT))
                .max().orElse(0);
    }

    /// The words of a text by how few articles have them.
    private Map<String, Double> weights(String text) {
        double articles = index.counts().articles();
        return Wording.of(Asked.WORDS.matcher(Folding.fold(text)).replaceAll(" ")).stream()
                .filter(word -> word.kind() != Wording.Kind.GRAMMAR).map(Wording.Word::text).distinct()
                .collect(Collectors.toMap(word -> word,
                        word -> Math.log(1 + articles / (1 + index.articlesHolding(word)))));
    }

    /// The share of the words that a folded text has; all where there are none.
    private static double covered(Map<String, Double> weights, String told) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return all == 0
                ? 1
                : weights.entrySet().stream().filter(word -> told.contains(word.getKey()))
                        .mapToDouble(Map.Entry::getValue).sum() / all;
    }
}
