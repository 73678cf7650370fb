package wenyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Articles;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.article.json.JsonReader;
import wenyuan.indexer.article.markdown.FrontMatterReader;
import wenyuan.indexer.article.page.PageReader;
import wenyuan.indexer.article.plain.PlainTextReader;
import wenyuan.indexer.article.plain.RecordReader;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.lucene.LuceneIndex;
import wenyuan.indexer.passage.Passages;

class OriginalsTest {
    private static final Path SEEDS = Path.of("../seeds");

    @TempDir
    Path folder;

    private final Articles readers = new Articles(List.of(new JsonReader(), new FrontMatterReader(),
            new RecordReader(), new PageReader(), new PlainTextReader()));
    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder.resolve("index"), "none", 4);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private Originals originals(Path corpus) {
        var source = new CorpusArticles(corpus, readers);
        for (String file : source.files()) {
            source.read(file).articles().forEach(this::put);
        }
        index.commit();
        return new Originals(corpus, index);
    }

    private void put(Article article) {
        index.put(article, Passages.of(article), article.id());
    }

    private Article article(String id) {
        return index.article(id).orElseThrow();
    }

    private Path corpus(String text) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), text);
        return corpus;
    }

    @Test
    void findsEveryArticleOfTheSeedsAsItStandsInItsFile() throws IOException {
        Originals originals = originals(SEEDS);
        for (String id : index.fingerprints().keySet()) {
            Article article = article(id);
            Original original = originals.of(article).orElseThrow(() -> new AssertionError(id));
            String raw = Files.readString(SEEDS.resolve(original.file()));
            assertThat(original.text()).as(id).isEqualTo(original.window().in(raw));
            assertThat(original.spans().stream().map(span -> span.in(original.text()))).as(id)
                    .isEqualTo(article.origin().spans().stream().map(span -> span.in(raw)).toList());
            assertThat(original.others()).as(id).extracting(other -> other.article().id()).doesNotContain(id);
        }
    }

    @Test
    void showsTheObjectOfAJsonFileAlone() throws IOException {
        String object = "{\"id\":\"2\",\"title\":\"修桥\",\"content\":\"桥修好了。\"}";
        Originals originals = originals(
                corpus("[{\"id\":\"1\",\"title\":\"开花\",\"content\":\"花开了。\"}, " + object + "]"));

        Original original = originals.of(article("a/2")).orElseThrow();
        assertThat(original.text()).isEqualTo(object);
        assertThat(original.spans()).containsExactly(new Span(0, object.length()));
        assertThat(original.others()).isEmpty();
    }

    @Test
    void placesASpanInTheWindowNotInTheFile() {
        var original = new Original("a.txt", new Span(10, 20), "0123456789", List.of(), List.of());

        assertThat(original
                .within(List.of(new Span(0, 10), new Span(8, 12), new Span(14, 15), new Span(19, 99))))
                .containsExactly(new Span(0, 2), new Span(4, 5), new Span(9, 10));
    }

    @Test
    void showsAWholePageWithThePiecesOfItsOtherArticles() throws IOException {
        String page = "甲一。\n乙。\n甲二。\n";
        Path corpus = corpus(page);
        var first = new Article("a/1", "甲", List.of(), "", "", Optional.empty(), "", Kind.ARTICLE, "甲一。甲二。\n",
                new Origin("a.txt", "", List.of(new Span(0, 3), new Span(7, 10)),
                        List.of(new Segment(new Span(0, 3), new Span(0, 3)),
                                new Segment(new Span(3, 6), new Span(7, 10)))));
        var second = new Article("a/2", "乙", List.of(), "", "", Optional.empty(), "", Kind.ARTICLE, "乙。\n",
                new Origin("a.txt", "", List.of(new Span(4, 6)),
                        List.of(new Segment(new Span(0, 2), new Span(4, 6)))));
        put(first);
        put(second);
        index.commit();
        var originals = new Originals(corpus, index);

        Original original = originals.of(first).orElseThrow();
        assertThat(original.text()).isEqualTo(page);
        assertThat(original.spans()).containsExactly(new Span(0, 3), new Span(7, 10));
        assertThat(original.others())
                .containsExactly(new Original.Other(second.head(), List.of(new Span(4, 6))));
        assertThat(original.within(first.origin().raw(new Span(1, 5)))).as("where a sentence stands in it")
                .containsExactly(new Span(1, 3), new Span(7, 9));
        assertThat(originals.of(second).orElseThrow().others()).singleElement()
                .extracting(Original.Other::article).isEqualTo(first.head());
    }

    @Test
    void showsOfALongFileWhatIsAroundTheArticle() throws IOException {
        String filler = "𠮷".repeat(Originals.WINDOW);
        Path corpus = corpus(filler + "桥修好了。" + filler);
        int at = filler.length();
        var article = new Article("a/1", "桥", List.of(), "", "", Optional.empty(), "", Kind.ARTICLE,
                "桥修好了。\n",
                new Origin("a.txt", "", List.of(new Span(at, at + 5)),
                        List.of(new Segment(new Span(0, 5), new Span(at, at + 5)))));

        Original original = new Originals(corpus, index).of(article).orElseThrow();
        assertThat(original.text().length()).isBetween(Originals.WINDOW - 1, Originals.WINDOW);
        assertThat(original.spans()).singleElement()
                .satisfies(span -> assertThat(span.in(original.text())).isEqualTo("桥修好了。"));
        assertThat(original.text().codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                .as("characters cut in two").isEmpty();
    }

    @Test
    void showsNothingWhenTheFileIsGoneOrSaysSomethingElse() throws IOException {
        Originals originals = originals(corpus("修桥\n桥修好了，人人都来看。\n"));
        Article article = article("a/1");
        assertThat(originals.of(article)).isPresent();

        Files.writeString(folder.resolve("corpus/a.txt"), "修桥\n桥修坏了，人人都来看。\n");
        assertThat(originals.of(article)).as("another text of the same length").isEmpty();
        Files.writeString(folder.resolve("corpus/a.txt"), "修桥\n");
        assertThat(originals.of(article)).as("a shorter text").isEmpty();
        Files.delete(folder.resolve("corpus/a.txt"));
        assertThat(originals.of(article)).as("no file").isEmpty();
    }

    @Test
    void countsTheCommitsOfItsIndex() throws IOException {
        Path corpus = corpus("修桥\n桥修好了，人人都来看。\n");
        var _ = originals(corpus);
        long before = index.generation();
        index.commit();
        assertThat(index.generation()).as("nothing was written").isEqualTo(before);
        Files.writeString(corpus.resolve("b.txt"), "花展\n花开了，人人都来看。\n");
        var _ = originals(corpus);
        assertThat(index.generation()).isGreaterThan(before);
    }
}
