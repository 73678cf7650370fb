package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenyuan.app.reader.Window;
import wenyuan.app.text.Terms;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;

/// The second stage of retrieval: a [Reranker] reads the best hits with the question, and the passages beside them in the
/// best articles, where an answer may stand that has few words of the question. Its order is fused with that of the lanes,
/// as one lane more; hits that it did not read stay behind those it did.
final class Reranking {
    /// Of so many best articles the neighbouring passages are read, too, and so many of all windows are for these.
    private static final int ARTICLES = 3;
    private static final int SHARE = 4;
    /// The names of its places in the API.
    static final String LANE = "reranker";
    private static final String BESIDE = "beside";
    private static final Logger LOG = LoggerFactory.getLogger(Reranking.class);

    private final Reranker reranker;
    private final PassageIndex index;

    Reranking(Reranker reranker, PassageIndex index) {
        this.reranker = reranker;
        this.index = index;
    }

    /// Hits in their new order.
    ///
    /// @param failed whether the reranker failed, so that the order is the old one
    record Reranked(List<Hit> hits, boolean failed) {}

    /// @param hits best first
    Reranked of(String question, List<Hit> hits) {
        if (hits.isEmpty()) {
            return new Reranked(hits, false);
        }
        Set<String> asked = Terms.of(question);
        List<Hit> read = candidates(asked, hits);
        List<Window> windows = new ArrayList<>();
        List<Integer> hitOf = new ArrayList<>();
        choose(asked, read, windows, hitOf);
        try {
            List<Double> scores = reranker.scores(question, windows);
            return new Reranked(fused(read, best(scores, hitOf, read.size()), hits), false);
        } catch (RerankException e) {
            LOG.warn("hits were not reranked: {}", e.getMessage());
            return new Reranked(hits, true);
        }
    }

    /// The best hits, and behind them passages that stand beside those of the best articles and share most with what is
    /// asked.
    private List<Hit> candidates(Set<String> asked, List<Hit> hits) {
        int most = reranker.most();
        List<Hit> beside = beside(asked, hits, most / SHARE);
        List<Hit> read = new ArrayList<>(hits.subList(0, Math.min(most - beside.size(), hits.size())));
        read.addAll(beside);
        return read;
    }

    private List<Hit> beside(Set<String> asked, List<Hit> hits, int most) {
        Set<String> known = new LinkedHashSet<>();
        hits.forEach(hit -> known.add(hit.passage().id()));
        Map<String, List<Passage>> articles = new HashMap<>();
        List<Hit> beside = new ArrayList<>();
        for (Hit hit : hits) {
            String article = hit.passage().article().id();
            if (articles.containsKey(article) || articles.size() < ARTICLES) {
                List<Passage> passages = articles.computeIfAbsent(article, index::passages);
                passages.stream()
                        .filter(passage -> Math.abs(passage.ordinal() - hit.passage().ordinal()) == 1
                                && known.add(passage.id()))
                        .forEach(passage -> beside.add(neighbour(passage, hit)));
            }
        }
        return beside.stream().sorted(Comparator.<Hit>comparingLong(
                hit -> -Windows.shared(asked, Windows.best(asked, hit.passage()).text()))).limit(most)
                .toList();
    }

    /// A passage that no lane found, in the place of the hit that it stands beside.
    private static Hit neighbour(Passage passage, Hit hit) {
        var place = new Place(BESIDE, hit.rank(), hit.score(), hit.score());
        return new Hit(hit.rank(), passage, hit.score(), OptionalInt.empty(), OptionalInt.empty(),
                List.of(place));
    }

    /// The window of each hit that shares most with what is asked, then, as far as there is room, the others of the first.
    private void choose(Set<String> asked, List<Hit> read, List<Window> windows, List<Integer> hitOf) {
        List<Window> chosen = read.stream().map(hit -> Windows.best(asked, hit.passage())).toList();
        for (int i = 0; i < read.size(); i++) {
            windows.add(chosen.get(i));
            hitOf.add(i);
        }
        for (int i = 0; i < read.size(); i++) {
            for (Window window : Windows.of(read.get(i).passage())) {
                if (windows.size() < reranker.most() && !window.equals(chosen.get(i))) {
                    windows.add(window);
                    hitOf.add(i);
                }
            }
        }
    }

    private static double[] best(List<Double> scores, List<Integer> hitOf, int hits) {
        double[] best = new double[hits];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < scores.size(); i++) {
            best[hitOf.get(i)] = Math.max(best[hitOf.get(i)], scores.get(i));
        }
        return best;
    }

    private List<Hit> fused(List<Hit> read, double[] scores, List<Hit> hits) {
        List<Integer> order = IntStream.range(0, read.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i])).toList();
        double best = scores[order.getFirst()];
        double worst = scores[order.getLast()];
        List<Hit> fused = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int hit = order.get(i);
            double share = best > worst ? (scores[hit] - worst) / (best - worst) : 0;
            fused.add(read.get(hit).with(new Place(LANE, i + 1, scores[hit], reranker.weight() * share)));
        }
        fused.sort(Comparator.comparingDouble(Hit::score).reversed());
        Set<String> known = new LinkedHashSet<>();
        fused.forEach(hit -> known.add(hit.passage().id()));
        hits.stream().filter(hit -> !known.contains(hit.passage().id())).forEach(fused::add);
        return Fusion.ranked(fused);
    }
}
