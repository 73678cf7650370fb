package wenyuan.indexer.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static wenyuan.indexer.index.Samples.article;
import static wenyuan.indexer.index.Samples.passages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.BigramModel;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.IndexException;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.Samples;
import wenyuan.indexer.passage.Passage;

class LuceneIndexTest {
    private static final Article SNOW = article("f/1", "天气", "大雪。\n昨夜大雪封路。");
    private static final Article RAIN = article("f/2", "天气", "大雨。");

    @TempDir
    Path temp;

    @Test
    void isEmptyWhenNew() {
        try (var index = open("a")) {
            assertThat(index.counts()).isEqualTo(new Counts(0, 0, 0));
            assertThat(index.fingerprints()).isEmpty();
            assertThat(index.byWords("大雪", Filter.NONE, 5)).isEmpty();
            assertThat(index.unembedded(5)).isEmpty();
        }
        try (var index = openToSearch("a")) {
            assertThat(index.counts()).isEqualTo(new Counts(0, 0, 0));
        }
    }

    @Test
    void keepsWhatWasCommittedAndForgetsTheRest() {
        try (var index = open("a")) {
            put(index, SNOW);
            index.commit();
            put(index, RAIN);
            index.refresh();
            assertThat(index.counts().articles()).isEqualTo(2);
        }
        try (var index = open("a")) {
            assertThat(index.fingerprints()).containsExactly(Map.entry("f/1", "print f/1"));
        }
    }

    @Test
    void showsWhatWasWrittenOnlyAfterARefresh() {
        try (var index = open("a")) {
            put(index, SNOW);
            assertThat(index.article("f/1")).isEmpty();
            index.refresh();
            assertThat(index.article("f/1")).contains(SNOW);
        }
    }

    @Test
    void goesBackToTheLastCommit() {
        try (var index = open("a")) {
            put(index, SNOW);
            embed(index, 9);
            index.commit();
            put(index, RAIN);
            index.remove("f/1");
            index.refresh();
            index.rollback();
            assertThat(index.counts()).isEqualTo(new Counts(1, 2, 2));
            assertThat(index.article("f/1")).contains(SNOW);
            put(index, RAIN);
            index.commit();
            assertThat(index.counts()).isEqualTo(new Counts(2, 3, 2));
        }
    }

    @Test
    void isSearchedWhileItGoesBack() throws Exception {
        try (var index = open("a")) {
            put(index, SNOW);
            index.commit();
            var searching = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    assertThat(index.byWords("大雪", Filter.NONE, 5)).hasSize(2);
                }
            });
            var failures = new AtomicReference<Throwable>();
            searching.setUncaughtExceptionHandler((_, failure) -> failures.set(failure));
            searching.start();
            for (int i = 0; i < 10; i++) {
                put(index, RAIN);
                index.rollback();
            }
            searching.interrupt();
            searching.join();
            assertThat(failures.get()).isNull();
        }
    }

    @Test
    void handsOutShorterPassagesFirstUntilAllAreEmbedded() {
        try (var index = open("a")) {
            put(index, SNOW);
            put(index, RAIN);
            index.refresh();
            assertThat(index.unembedded(9)).extracting(Passage::id).containsExactly("f/1#0", "f/2#0",
                    "f/1#1");
            assertThat(index.counts()).isEqualTo(new Counts(2, 3, 0));
            embed(index, 2);
            assertThat(index.counts()).isEqualTo(new Counts(2, 3, 2));
            assertThat(index.unembedded(9)).extracting(Passage::id).containsExactly("f/1#1");
            embed(index, 2);
            embed(index, 2);
            assertThat(index.counts()).isEqualTo(new Counts(2, 3, 3));
            assertThat(index.unembedded(9)).isEmpty();
        }
    }

    @Test
    void givesAPassageOneVectorHoweverOftenItIsEmbedded() {
        try (var index = open("a")) {
            put(index, RAIN);
            index.refresh();
            List<Passage> rain = index.passages("f/2");
            index.embed(rain, List.of(BigramModel.vector("一二")));
            index.embed(rain, List.of(BigramModel.vector("三四")));
            index.refresh();
            assertThat(index.counts().embedded()).isEqualTo(1);
            List<Match> matches = index.byVector(BigramModel.vector("三四"), Filter.NONE, 5);
            assertThat(matches).hasSize(1);
            assertThat(matches.getFirst().score()).isCloseTo(1f, offset(1e-5f));
        }
    }

    @Test
    void losesTheVectorsOfAnArticleThatIsReplacedOrRemoved() {
        try (var index = open("a")) {
            put(index, SNOW);
            put(index, RAIN);
            embed(index, 9);
            put(index, article("f/1", "天气", "小雪。"));
            index.refresh();
            assertThat(index.counts()).isEqualTo(new Counts(2, 2, 1));
            index.remove("f/2");
            index.remove("f/9");
            index.commit();
            assertThat(index.counts()).isEqualTo(new Counts(1, 1, 0));
            assertThat(index.byVector(BigramModel.vector("大雨。"), Filter.NONE, 5)).isEmpty();
        }
    }

    @Test
    void keepsTheVectorsOfAnArticleThatIsRelocated() {
        try (var index = open("a")) {
            put(index, SNOW);
            embed(index, 9);
            Article moved = Samples.moved(SNOW, 77);
            index.relocate(moved, "new print");
            index.commit();
            assertThat(index.counts()).isEqualTo(new Counts(1, 2, 2));
            assertThat(index.article("f/1")).contains(moved);
            assertThat(index.fingerprints()).containsEntry("f/1", "new print");
        }
    }

    @Test
    void refusesASecondWriter() {
        try (var _ = open("a")) {
            assertThatThrownBy(() -> open("a")).isInstanceOf(IndexException.class)
                    .hasMessageContaining(temp.resolve("a").toString())
                    .hasMessageContaining("another process");
            assertThatThrownBy(() -> LuceneIndex.delete(temp.resolve("a"))).isInstanceOf(IndexException.class)
                    .hasMessageContaining("another process");
        }
        open("a").close();
    }

    @Test
    void isSearchedByAnotherProcessAsOfTheLastCommit() {
        try (var writing = open("a")) {
            put(writing, SNOW);
            writing.commit();
            try (var searching = openToSearch("a")) {
                put(writing, RAIN);
                writing.refresh();
                searching.refresh();
                assertThat(searching.counts().articles()).isEqualTo(1);
                writing.commit();
                assertThat(searching.counts().articles()).isEqualTo(1);
                searching.refresh();
                assertThat(searching.counts().articles()).isEqualTo(2);
                assertThatThrownBy(() -> searching.remove("f/1")).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("opened only to search");
            }
        }
    }

    @Test
    void isTheLastCommitAfterAKill() throws IOException {
        try (var index = open("a")) {
            put(index, SNOW);
            index.commit();
            index.remove("f/1");
            for (int i = 0; i < 200; i++) {
                put(index, article("g/" + i, "天气", "小雨。"));
            }
            index.refresh();
            copy(temp.resolve("a"), temp.resolve("killed"));
        }
        try (var index = open("killed")) {
            assertThat(index.fingerprints()).containsOnlyKeys("f/1");
            assertThat(index.byWords("大雪", Filter.NONE, 5)).hasSize(2);
        }
    }

    @Test
    void refusesAnIndexMadeWithAnotherModelOrDimension() {
        open("a").close();
        assertThatThrownBy(() -> LuceneIndex.open(temp.resolve("a"), "other", 64))
                .isInstanceOf(IndexException.class).hasMessageContaining("embedding model bigrams")
                .hasMessageContaining("other").hasMessageContaining("--rebuild");
        assertThatThrownBy(() -> LuceneIndex.openToSearch(temp.resolve("a"), BigramModel.NAME, 65))
                .isInstanceOf(IndexException.class).hasMessageContaining("64").hasMessageContaining("65");
        open("a").close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wenyuan.schema", "wenyuan.analyzer"})
    void refusesAnIndexOfAnotherSchemaOrAnalysis(String key) throws IOException {
        var data = new HashMap<>(Manifest.of(BigramModel.NAME, 64).with(new Counts(0, 0, 0)));
        data.put(key, "of old");
        lucene("a", data);
        assertRefused("a", "of old", "--rebuild");
    }

    @Test
    void refusesAnIndexThatItDidNotMake() throws IOException {
        lucene("a", Map.of());
        assertRefused("a", "did not make");
    }

    @Test
    void refusesADamagedIndexAndRebuildsItWhenTold() throws IOException {
        try (var index = open("a")) {
            put(index, SNOW);
            index.commit();
        }
        Path folder = temp.resolve("a");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[]{1, 2, 3});
            }
        }
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertRefused("a", "damaged", "--rebuild");
        LuceneIndex.delete(folder);
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        try (var index = open("a")) {
            assertThat(index.counts()).isEqualTo(new Counts(0, 0, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesAHalfWrittenIndex(boolean segmentMissing) throws IOException {
        try (var index = open("a")) {
            put(index, SNOW);
            index.commit();
        }
        try (Stream<Path> files = Files.list(temp.resolve("a"))) {
            Path segment = files.filter(path -> path.toString().endsWith(".cfs")).findAny().orElseThrow();
            if (segmentMissing) {
                Files.delete(segment);
            } else {
                Files.write(segment, new byte[0]);
            }
        }
        assertRefused("a", "damaged", "--rebuild");
    }

    @Test
    void saysWhenThereIsNothingToSearch() throws IOException {
        assertThatThrownBy(() -> openToSearch("none")).isInstanceOf(IndexException.class)
                .hasMessageContaining("no index").hasMessageContaining("wenyuan index");
        Files.createDirectory(temp.resolve("empty"));
        assertThatThrownBy(() -> openToSearch("empty")).isInstanceOf(IndexException.class)
                .hasMessageContaining("no index");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void saysWhenAFileIsInTheWay() throws IOException {
        Files.writeString(temp.resolve("a"), "mine");
        assertThatThrownBy(() -> open("a")).isInstanceOf(IndexException.class)
                .hasMessageContaining(temp.resolve("a").toString()).hasMessageContaining("in the way");
        assertThatThrownBy(() -> open("a/b")).isInstanceOf(IndexException.class)
                .hasMessageContaining(temp.resolve("a/b").toString());
        LuceneIndex.delete(temp.resolve("a"));
        assertThat(temp.resolve("a")).hasContent("mine");
    }

    @Test
    void writesNothingWhenNothingChanged() throws IOException {
        open("a").close();
        List<Path> before = files("a");
        try (var index = open("a")) {
            index.commit();
        }
        assertThat(files("a")).isEqualTo(before);
    }

    private void assertRefused(String name, String... words) {
        assertThatThrownBy(() -> open(name)).isInstanceOf(IndexException.class)
                .hasMessageContaining(temp.resolve(name).toString()).hasMessageContainingAll(words);
        assertThatThrownBy(() -> openToSearch(name)).isInstanceOf(IndexException.class)
                .hasMessageContainingAll(words);
    }

    private LuceneIndex open(String name) {
        return LuceneIndex.open(temp.resolve(name), BigramModel.NAME, BigramModel.DIMENSION);
    }

    private LuceneIndex openToSearch(String name) {
        return LuceneIndex.openToSearch(temp.resolve(name), BigramModel.NAME, BigramModel.DIMENSION);
    }

    private static void put(LuceneIndex index, Article article) {
        index.put(article, passages(article), "print " + article.id());
    }

    private static void embed(LuceneIndex index, int limit) {
        index.refresh();
        List<Passage> waiting = index.unembedded(limit);
        index.embed(waiting, waiting.stream().map(p -> BigramModel.vector(p.text())).toList());
        index.refresh();
    }

    /// A Lucene index of someone's, with that user data in its commit.
    private void lucene(String name, Map<String, String> data) throws IOException {
        try (var directory = FSDirectory.open(temp.resolve(name));
                var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.setLiveCommitData(data.entrySet());
            var _ = writer.commit();
        }
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
