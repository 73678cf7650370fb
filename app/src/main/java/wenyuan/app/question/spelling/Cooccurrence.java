package wenyuan.app.question.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;

/// The words of a question, and which others the corpus tells of together with them. Remembers what it asked the
/// index; for one question.
final class Cooccurrence {
    /// The rarest words of a question tell what it is about.
    private static final int RAREST = 3;
    private static final int SHORTEST = 2;

    private final PassageIndex index;
    private final String question;
    private final List<Span> words;
    private final Map<String, Integer> articles = new HashMap<>();

    /// @param question folded
    Cooccurrence(PassageIndex index, String question, List<Span> words) {
        this.index = index;
        this.question = question;
        this.words = words;
    }

    /// Whether each two neighbouring characters stand together in some article.
    boolean knowsPairs(String text) {
        return IntStream.range(0, text.length() - 1).allMatch(i -> known(text.substring(i, i + 2)));
    }

    /// Whether any article has the words.
    boolean known(String text) {
        return articles(text) > 0;
    }

    /// Whether an article has the text word for word.
    boolean toldOf(String text) {
        var query = new ArticleQuery(text, Filter.NONE, Optional.empty(), 0, 1);
        return knowsPairs(text) && known(text)
                && index.articles(query).articles().stream().anyMatch(article -> Folding
                        .fold(article.title() + '\n' + article.byline() + '\n' + article.text())
                        .contains(text));
    }

    /// Of words that could stand at a place of the question, the one that the corpus tells of together with most of
    /// what the question is about besides: with half of it at least, so that a question about something else stays
    /// what it is.
    Optional<String> closest(Collection<String> candidates, Span place) {
        List<String> matter = words.stream().filter(word -> !word.overlaps(place))
                .map(word -> word.in(question))
                .filter(word -> word.length() >= SHORTEST && known(word)).distinct()
                .sorted(Comparator.comparingInt(this::articles)).limit(RAREST).toList();
        if (matter.isEmpty() && !CorpusVocabulary.isLatin(place.in(question))) {
            return Optional.empty();
        }
        return candidates.stream().filter(this::known)
                .filter(candidate -> 2 * together(candidate, matter) >= matter.size())
                .max(Comparator.<String>comparingInt(candidate -> together(candidate, matter))
                        .thenComparingInt(this::articles).thenComparing(Comparator.reverseOrder()));
    }

    private int together(String candidate, List<String> matter) {
        return (int) matter.stream().filter(word -> known(word + ' ' + candidate)).count();
    }

    private int articles(String text) {
        return articles.computeIfAbsent(text, index::articlesHolding);
    }
}
