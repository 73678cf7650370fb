package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Lane.Found;
import wenyuan.app.retrieve.Lane.Kind;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.ArticleMatch;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.text.Folding;

/// All lanes of one question. The lanes of words run on another core while the question is embedded here.
public final class Lanes {
    private static final double NANOS_PER_MILLI = 1e6;

    private final PassageIndex index;
    private final Embedder embedder;
    private final int depth;

    public Lanes(PassageIndex index, Embedder embedder, int depth) {
        this.index = index;
        this.embedder = embedder;
        this.depth = depth;
    }

    /// What the lanes found.
    ///
    /// @param embedMillis how long it took to embed the question
    public record Looked(List<Lane> lanes, double embedMillis) {}

    public Looked look(Answerable question, Mode mode) {
        if (mode == Mode.LEXICAL) {
            return new Looked(words(question).withArticles(question, List.of()), 0);
        }
        long start = System.nanoTime();
        var words = new FutureTask<>(() -> words(question));
        if (mode == Mode.HYBRID) {
            ForkJoinPool.commonPool().execute(words);
        }
        float[] vector = embedder.question(question.text());
        double embedMillis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        List<Lane> lanes = List.of(vectors(Kind.VECTORS, vector, question.filter()));
        return new Looked(mode == Mode.VECTOR ? lanes : result(words).withArticles(question, lanes),
                embedMillis);
    }

    /// What needs no vector.
    private record Words(List<Lane> lanes, List<ArticleMatch> articles) {

        /// The lanes of words and others, with the places of the articles that they come to.
        List<Lane> withArticles(Answerable question, List<Lane> others) {
            List<Lane> byPassage = Stream.concat(others.stream(), lanes.stream()).toList();
            List<Lane> all = new ArrayList<>(byPassage);
            all.add(Lanes.articles(articles, byPassage));
            all.add(title(question, byPassage));
            return all;
        }
    }

    private Words words(Answerable question) {
        return new Words(List.of(words(Kind.WORDS, question.text(), question.filter())),
                index.articlesByWords(question.text(), question.filter(), depth));
    }

    /// Runs the task here if the pool has not come to it, so that a busy pool holds nobody up.
    private static Words result(FutureTask<Words> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a lane failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the lanes looked", e);
        }
    }

    /// The lanes of a part of a question.
    public List<Lane> ofPart(String part, Filter filter) {
        return List.of(words(Kind.PART_WORDS, part, filter),
                vectors(Kind.PART_VECTORS, embedder.question(part), filter));
    }

    private Lane vectors(Kind kind, float[] vector, Filter filter) {
        return Lane.of(kind, index.byVector(vector, filter, depth));
    }

    private Lane words(Kind kind, String words, Filter filter) {
        return Lane.of(kind, index.byWords(words, filter, depth));
    }

    /// The places of the articles that these lanes' passages are of.
    private static Lane articles(List<ArticleMatch> matches, List<Lane> lanes) {
        Map<String, InLane> articles = new HashMap<>();
        for (ArticleMatch match : matches) {
            articles.put(match.articleId(), new InLane(articles.size() + 1, match.score()));
        }
        Map<String, Found> found = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            for (Found in : lane.found()) {
                InLane place = articles.get(in.passage().article().id());
                if (place != null) {
                    found.put(in.passage().id(), new Found(in.passage(), place.rank(), place.score()));
                }
            }
        }
        return new Lane(Kind.ARTICLES, List.copyOf(found.values()));
    }

    /// The passages among those of these lanes whose article has the question for its title.
    private static Lane title(Answerable question, List<Lane> lanes) {
        String asked = letters(question.text());
        Map<String, Boolean> titled = new HashMap<>();
        Map<String, Found> found = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            for (Found in : lane.found()) {
                Passage passage = in.passage();
                if (titled.computeIfAbsent(passage.article().id(),
                        _ -> letters(passage.article().title()).equals(asked))) {
                    found.put(passage.id(),
                            new Found(passage, passage.ordinal() + 1, 1.0 / (passage.ordinal() + 1)));
                }
            }
        }
        return new Lane(Kind.TITLE, List.copyOf(found.values()));
    }

    private static String letters(String text) {
        return Folding.fold(text).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private record InLane(int rank, double score) {}
}
