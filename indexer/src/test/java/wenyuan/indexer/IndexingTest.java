package wenyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wenyuan.indexer.index.Samples.article;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.BigramModel;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.index.Samples;
import wenyuan.indexer.index.lucene.LuceneIndex;

class IndexingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    @TempDir
    Path temp;
    private final MemoryCorpus corpus = new MemoryCorpus();
    private final BigramModel model = new BigramModel();
    private PassageIndex index;

    @BeforeEach
    void open() {
        index = open("index");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void reportsWhatItDid() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。\n封路。"));
        corpus.put(article("b/1", "天气", "大雨。"));
        var dropped = new Dropped("c.txt", new Span(0, 1), "■", "a sign");
        var rejected = new Rejection("c.txt", "object 2", "It has no text.");
        var notice = Rejection.notice("c.txt", "article c/1", "It was kept\n  under another id.");
        corpus.put("c.txt", new Reading(List.of(), List.of(dropped), List.of(notice, rejected)));
        IndexingReport report = run();
        assertThat(report.articlesPerFile()).containsExactly(Map.entry("a.txt", 1),
                Map.entry("b.txt", 1), Map.entry("c.txt", 0));
        assertThat(report.dropped()).containsExactly(dropped);
        assertThat(report.rejected()).containsExactly(rejected);
        assertThat(report.notices()).containsExactly(
                Rejection.notice("c.txt", "article c/1", "It was kept under another id."));
        assertThat(report.counts()).isEqualTo(new Counts(2, 3, 3)).isEqualTo(index.counts());
        assertChanges(report, 2, 0, 0, 3);
    }

    @Test
    void embedsNothingWhenNothingChanged() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。\n封路。"));
        corpus.put(article("b/1", "天气", "大雨。"));
        assertChanges(run(), 2, 0, 0, 3);
        assertChanges(run(), 0, 0, 2, 0);
        assertThat(model.embedded()).isEqualTo(3);
    }

    @Test
    void embedsOnlyWhatChanged() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。\n封路。"));
        corpus.put(article("a/2", "天气", "大雨。"));
        assertChanges(run(), 2, 0, 0, 3);
        corpus.put(article("a/2", "天气", "小雨。"));
        corpus.put(article("b/1", "交通", "停运。"));
        assertChanges(run(), 2, 0, 1, 2);
        assertThat(index.article("a/2")).get().extracting(Article::text).isEqualTo("小雨。\n");
    }

    @Test
    void seesAChangeOfWhatIsPrintedAroundTheText() throws Exception {
        Article before = article("a/1", "天气", "大雪。");
        corpus.put(before);
        assertChanges(run(), 1, 0, 0, 1);
        corpus.put(new Article(before.id(), before.title(), List.of("副题"), before.byline(), before.outlet(),
                before.published(), before.url(), before.kind(), before.text(), before.origin()));
        assertChanges(run(), 1, 0, 0, 1);
    }

    @Test
    void doesNotEmbedWhatOnlyMovedInItsFile() throws Exception {
        Article before = article("a/1", "天气", "大雪。");
        corpus.put(before);
        assertChanges(run(), 1, 0, 0, 1);
        Article moved = Samples.moved(before, 500);
        corpus.put(moved);
        assertChanges(run(), 0, 0, 1, 0);
        assertThat(index.article("a/1")).contains(moved);
        assertThat(index.counts()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void takesOutWhatVanished() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。"));
        corpus.put(article("a/2", "天气", "大雨。"));
        corpus.put(article("b/1", "天气", "大风。"));
        assertChanges(run(), 3, 0, 0, 3);
        corpus.remove("a.txt", 0);
        corpus.removeFile("b.txt");
        assertChanges(run(), 0, 2, 1, 0);
        assertThat(index.fingerprints()).containsOnlyKeys("a/2");
        assertThat(index.byWords("大雪大雨大风", Filter.NONE, 9)).extracting(match -> match.passage().id())
                .containsExactly("a/2#0");
    }

    @Test
    void keepsTheArticlesOfAFileThatCannotBeReadNow() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。"));
        corpus.put(article("a/2", "天气", "大雨。"));
        corpus.put(article("b/1", "天气", "大风。"));
        assertChanges(run(), 3, 0, 0, 3);
        corpus.makeUnreadable("a.txt");
        corpus.makeUnreadable("c.txt");
        IndexingReport report = run();
        assertChanges(report, 0, 0, 3, 0);
        assertThat(report.articlesPerFile()).containsEntry("a.txt", 2).containsEntry("c.txt", 0);
        assertThat(report.rejected()).extracting(Rejection::reason).containsExactly(
                "The file cannot be read. Its 2 articles of an earlier run stay in the index.",
                "The file cannot be read.");
        assertThat(index.counts()).isEqualTo(new Counts(3, 3, 3));
    }

    @Test
    void rejectsASecondArticleWithTheSameId() throws Exception {
        Article first = article("a/1", "天气", "大雪。");
        Article second = article("a/1", "天气", "大雨。");
        corpus.put("a.txt", new Reading(List.of(first, second), List.of(), List.of()));
        IndexingReport report = run();
        assertThat(report.rejected()).singleElement().extracting(Rejection::file, Rejection::position)
                .containsExactly("a.txt", "article a/1");
        assertThat(index.article("a/1")).contains(first);
        assertChanges(report, 1, 0, 0, 1);
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。\n封路。"));
        corpus.put(article("b/1", "天气", "大雨。"));
        List<String> heard = new ArrayList<>();
        var _ = indexing(model.embedder(), index).run(new IndexingListener() {
            @Override
            public void read(int done, int total) {
                heard.add("read " + done + "/" + total);
            }

            @Override
            public void reading(String file, long bytes) {
                heard.add(file + " of " + bytes);
            }

            @Override
            public void written(int articles, int unembedded) {
                heard.add("written " + articles + ", " + unembedded);
                assertThat(index.byWords("大雪", Filter.NONE, 1)).hasSize(1);
            }

            @Override
            public void embedded(int done, int total) {
                heard.add("embedded " + done + "/" + total);
            }
        });
        assertThat(heard).containsExactly("read 0/2", "a.txt of 8", "read 1/2", "b.txt of 4",
                "read 2/2", "written 2, 3", "embedded 3/3");
    }

    @Test
    void showsTheTextOfAFirstRunBeforeTheLastFile() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。"));
        corpus.put(article("b/1", "天气", "大雨。"));
        assertThat(seenBeforeTheLastFile()).containsExactly("a/1");
        assertThat(index.counts()).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void showsALaterRunOnlyWhenItsTextIsWhole() throws Exception {
        corpus.put(article("c/1", "天气", "大风。"));
        assertChanges(run(), 1, 0, 0, 1);
        corpus.put(article("a/1", "天气", "大雪。"));
        corpus.put(article("b/1", "天气", "大雨。"));
        assertThat(seenBeforeTheLastFile()).containsExactly("c/1");
        assertThat(index.counts()).isEqualTo(new Counts(3, 3, 3));
    }

    /// Runs under a clock that goes on quickly; ids of what could be found when all files but one were read.
    private List<String> seenBeforeTheLastFile() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        var indexing = new Indexing(corpus, Samples::passages, model.embedder(), index, new Hasty());
        var _ = indexing.run(new IndexingListener() {
            @Override
            public void read(int done, int total) {
                if (done == total - 1) {
                    seen.addAll(index.fingerprints().keySet());
                }
            }
        });
        return seen;
    }

    @Test
    void leavesTheLastIndexWhenACorpusFailsHalfWay() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。"));
        assertChanges(run(), 1, 0, 0, 1);
        corpus.put(article("a/1", "天气", "小雪。"));
        var failing = new ArticleSource() {
            @Override
            public List<String> files() {
                return List.of("a.txt", "b.txt");
            }

            @Override
            public Reading read(String file) {
                if (file.equals("b.txt")) {
                    throw new IllegalStateException("the disk is gone");
                }
                return corpus.read(file);
            }

            @Override
            public long bytes(String file) {
                return corpus.bytes(file);
            }
        };
        assertThatThrownBy(() -> new Indexing(failing, Samples::passages, model.embedder(), index, CLOCK)
                .run(IndexingListener.SILENT)).hasMessage("the disk is gone");
        assertThat(index.byWords("大雪", Filter.NONE, 1)).hasSize(1);
        assertThat(index.byWords("小雪", Filter.NONE, 1)).isEmpty();
        assertChanges(run(), 1, 0, 0, 1);
    }

    @Test
    void keepsTheTextWhenTheModelFailsAndEmbedsItLater() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。"));
        assertThatThrownBy(() -> run(new Failing(0), CLOCK)).hasMessage("the model is gone");
        assertThat(index.counts()).isEqualTo(new Counts(1, 1, 0));
        assertThat(index.byWords("大雪", Filter.NONE, 1)).hasSize(1);
        assertChanges(run(), 0, 0, 1, 1);
    }

    @Test
    void goesOnAfterARunThatWasCutShort() throws Exception {
        for (int i = 0; i < 3 * EmbeddingRounds.ROUND; i++) {
            corpus.put(article("a/" + i, "天气", "大雪。"));
        }
        assertThatThrownBy(() -> run(new Failing(2 * EmbeddingRounds.ROUND), new Hasty()))
                .hasMessage("the model is gone");
        assertThat(index.counts().embedded()).isEqualTo(2 * EmbeddingRounds.ROUND);
        assertChanges(run(), 0, 0, 3 * EmbeddingRounds.ROUND, EmbeddingRounds.ROUND);
    }

    @Test
    void stopsCleanlyWhenItsThreadIsInterrupted() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(this::run).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(index.counts()).isEqualTo(new Counts(0, 0, 0));
        assertChanges(run(), 1, 0, 0, 1);
    }

    @Test
    void takesAFailureUnderAnInterruptForTheInterrupt() throws Exception {
        corpus.put(article("a/1", "天气", "大雪。"));
        EmbeddingModel interrupting = new Failing(0) {
            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                Thread.currentThread().interrupt();
                return super.embedAll(segments);
            }
        };
        assertThatThrownBy(() -> run(interrupting, CLOCK)).isInstanceOf(InterruptedException.class)
                .hasRootCauseMessage("the model is gone");
        assertThat(index.counts()).isEqualTo(new Counts(1, 1, 0));
        assertChanges(run(), 0, 0, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "embed"})
    void survivesAnInterruptThatStrikesWhileItCommits(String stage) throws Exception {
        corpus.put(article("a/1", "天气", "大雪。"));
        assertChanges(run(), 1, 0, 0, 1);
        corpus.put(article("a/2", "天气", "大雨。"));
        BigramModel late = new BigramModel() {
            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                interrupt(stage.equals("embed"));
                return super.embedAll(segments);
            }
        };
        var indexing = new Indexing(corpus, article -> {
            interrupt(stage.equals("cut") && article.id().equals("a/2"));
            return Samples.passages(article);
        }, late.embedder(), index, CLOCK);
        assertThatThrownBy(() -> indexing.run(IndexingListener.SILENT))
                .isInstanceOf(InterruptedException.class);
        assertThat(index.byWords("大雪", Filter.NONE, 9)).hasSize(1);
        var _ = run();
        assertThat(index.counts()).isEqualTo(new Counts(2, 2, 2));
    }

    private static void interrupt(boolean now) {
        if (now) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void leavesTheSameIndexAsARunFromNothing(long seed) throws Exception {
        var random = new Random(seed);
        for (int step = 0; step < 5; step++) {
            int changes = random.nextInt(1, 15);
            for (int i = 0; i < changes; i++) {
                change(random);
            }
            IndexingReport report = run();
            try (var fresh = open("fresh " + step)) {
                var _ = indexing(new BigramModel().embedder(), fresh).run(IndexingListener.SILENT);
                String when = "seed " + seed + ", step " + step;
                assertThat(index.counts()).as(when).isEqualTo(fresh.counts()).isEqualTo(report.counts());
                assertThat(index.fingerprints()).as(when).isEqualTo(fresh.fingerprints());
                for (Article article : corpus.articles()) {
                    assertThat(index.article(article.id())).as(when).contains(article);
                }
                for (int i = 0; i < 10; i++) {
                    String question = Samples.question(random);
                    float[] vector = BigramModel.vector(question);
                    assertSame(when, index.byWords(question, Filter.NONE, 12),
                            fresh.byWords(question, Filter.NONE, 12));
                    assertSame(when, index.byVector(vector, Filter.NONE, 12),
                            fresh.byVector(vector, Filter.NONE, 12));
                }
            }
        }
    }

    private void change(Random random) {
        String stem = "f" + random.nextInt(4);
        List<Article> articles = corpus.articles(stem + ".txt");
        int what = random.nextInt(10);
        if (what < 2 && !articles.isEmpty()) {
            corpus.remove(stem + ".txt", random.nextInt(articles.size()));
        } else if (what == 2) {
            corpus.removeFile(stem + ".txt");
        } else if (what < 5 && !articles.isEmpty()) {
            corpus.put(Samples.moved(articles.get(random.nextInt(articles.size())), random.nextInt(1, 99)));
        } else {
            corpus.put(article(stem + "/" + random.nextInt(30), Samples.question(random),
                    Samples.text(random)));
        }
    }

    private static void assertSame(String when, List<Match> one, List<Match> other) {
        assertThat(one).as(when).isEqualTo(other);
    }

    private static void assertChanges(IndexingReport report, int added, int removed, int unchanged,
            int embedded) {
        assertThat(report)
                .extracting(IndexingReport::added, IndexingReport::removed, IndexingReport::unchanged,
                        IndexingReport::embedded)
                .as("added, removed, unchanged, embedded")
                .containsExactly(added, removed, unchanged, embedded);
    }

    private IndexingReport run() throws InterruptedException {
        return indexing(model.embedder(), index).run(IndexingListener.SILENT);
    }

    private IndexingReport run(EmbeddingModel model, InstantSource clock) throws InterruptedException {
        return new Indexing(corpus, Samples::passages, new Embedder(BigramModel.NAME, model, ""), index,
                clock)
                .run(IndexingListener.SILENT);
    }

    private Indexing indexing(Embedder embedder, PassageIndex index) {
        return new Indexing(corpus, Samples::passages, embedder, index, CLOCK);
    }

    private LuceneIndex open(String name) {
        return LuceneIndex.open(temp.resolve(name), BigramModel.NAME, BigramModel.DIMENSION);
    }

    /// A model that fails after so many texts.
    private static class Failing implements EmbeddingModel {
        private final BigramModel model = new BigramModel();
        private final int after;

        Failing(int after) {
            this.after = after;
        }

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            if (model.embedded() + segments.size() > after) {
                throw new IllegalStateException("the model is gone");
            }
            return model.embedAll(segments);
        }

        @Override
        public int dimension() {
            return model.dimension();
        }
    }

    /// A clock that goes on by half of the time between two commits each time it is looked at.
    private static final class Hasty implements InstantSource {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plus(EmbeddingRounds.COMMIT_INTERVAL.dividedBy(2)).plus(Duration.ofMillis(1));
            return now;
        }
    }
}
