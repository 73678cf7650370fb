package wenyuan.indexer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.corpus.Rejection.Severity;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;

/// The first half of the job: makes the index hold the articles that the corpus holds, and commits that in one. An
/// index that held nothing shows every so often what is written so far, so that nobody waits for the last file; one
/// that holds articles shows the new state only when it is whole. Used once.
final class CorpusUpdate {
    static final Duration SHOW_INTERVAL = Duration.ofSeconds(2);

    private final ArticleSource source;
    private final Function<Article, List<Passage>> passages;
    private final PassageIndex index;
    private final InstantSource clock;

    private final Map<String, String> before = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private final Map<String, Integer> articlesPerFile = new LinkedHashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private int added;
    private int removed;
    private int unchanged;
    private Instant showAt = Instant.MAX;

    CorpusUpdate(ArticleSource source, Function<Article, List<Passage>> passages, PassageIndex index,
            InstantSource clock) {
        this.source = source;
        this.passages = passages;
        this.index = index;
        this.clock = clock;
    }

    Result run(IndexingListener listener) throws InterruptedException {
        List<String> files = source.files();
        index.refresh();
        before.putAll(index.fingerprints());
        showAt = clock.instant().plus(SHOW_INTERVAL);
        for (int i = 0; i < files.size(); i++) {
            listener.read(i, files.size());
            listener.reading(files.get(i), source.bytes(files.get(i)));
            update(files.get(i), source.read(files.get(i)));
        }
        listener.read(files.size(), files.size());
        removeVanished();
        index.commit();
        return new Result(articlesPerFile, dropped, rejected, added, removed, unchanged);
    }

    private void update(String file, Reading reading) throws InterruptedException {
        int articles = 0;
        for (Article article : reading.articles()) {
            Indexing.stopIfInterrupted();
            if (present.add(article.id())) {
                update(article);
                articles++;
                show();
            } else {
                rejected.add(new Rejection(file, "article " + article.id(),
                        "Another article has the same id and was read first; give this one an id of its own."));
            }
        }
        dropped.addAll(reading.dropped());
        for (Rejection rejection : reading.rejected()) {
            boolean unreadable = rejection.position().isEmpty() && reading.articles().isEmpty();
            if (unreadable) {
                articles += keep(file);
            }
            rejected.add(unreadable && articles > 0
                    ? rejection.with("Its " + articles + " articles of an earlier run stay in the index.")
                    : rejection);
        }
        articlesPerFile.put(file, articles);
    }

    private void update(Article article) {
        List<Passage> cut = passages.apply(article);
        Fingerprint now = Fingerprint.of(article, cut);
        Fingerprint then = Fingerprint.parse(before.getOrDefault(article.id(), ""));
        if (!now.content().equals(then.content())) {
            index.put(article, cut, now.toString());
            added++;
            return;
        }
        if (!now.place().equals(then.place())) {
            index.relocate(article, now.toString());
        }
        unchanged++;
    }

    private void show() {
        if (!before.isEmpty() || clock.instant().isBefore(showAt)) {
            return;
        }
        index.refresh();
        showAt = clock.instant().plus(SHOW_INTERVAL);
    }

    /// A file that is there but cannot be read takes nothing away: its articles of an earlier run stay.
    private int keep(String file) {
        int kept = 0;
        for (String id : index.articleIds(file)) {
            if (present.add(id)) {
                kept++;
            }
        }
        unchanged += kept;
        return kept;
    }

    private void removeVanished() {
        for (String id : before.keySet()) {
            if (!present.contains(id)) {
                index.remove(id);
                removed++;
            }
        }
    }

    /// What became of the articles.
    record Result(Map<String, Integer> articlesPerFile, List<Dropped> dropped, List<Rejection> rejected,
            int added,
            int removed, int unchanged) {

        List<Rejection> of(Severity severity) {
            return rejected.stream().filter(rejection -> rejection.severity() == severity).toList();
        }
    }
}
