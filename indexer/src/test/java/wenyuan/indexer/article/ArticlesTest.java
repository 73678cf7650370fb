package wenyuan.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.article.json.JsonReader;
import wenyuan.indexer.article.markdown.FrontMatterReader;
import wenyuan.indexer.article.plain.PlainTextReader;
import wenyuan.indexer.corpus.SourceFile;

class ArticlesTest {
    private final Articles articles = new Articles(
            List.of(new JsonReader(), new FrontMatterReader(), new PlainTextReader()));

    @Test
    void picksTheReaderByContentNotByName() {
        assertThat(read("a.txt", "[{\"title\":\"甲\",\"text\":\"一。\"}]").articles()).extracting(Article::title)
                .containsExactly("甲");
        assertThat(read("b.json", "---\ntitle: 乙\n---\n二。").articles()).extracting(Article::title)
                .containsExactly("乙");
        assertThat(read("c.html", "丙\n三。").articles()).extracting(Article::title).containsExactly("丙");
    }

    @Test
    void rejectsAFileThatNoReaderReads() {
        Reading reading = new Articles(List.of(new JsonReader())).read(new SourceFile("a.txt", "文字", ""));
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.rejected()).singleElement()
                .satisfies(r -> assertThat(r.file()).isEqualTo("a.txt"));
    }

    @Test
    void keepsBothOfTwoArticlesWithOneIdAndLeavesOutARepetition() {
        Reading reading = read("d.json",
                """
                        [{"id":"x","title":"甲","text":"一。"},{"id":"x","title":"乙","text":"二。"},{"id":"x~2","title":"丙","text":"三。"},
                         {"id":"x","title":"甲","text":"一。"},{"id":"x","title":"丁","text":"四。"}]
                        """);
        assertThat(reading.articles()).extracting(Article::id, Article::title).containsExactly(
                tuple("d/x", "甲"), tuple("d/x~2", "乙"),
                tuple("d/x~2~2", "丙"), tuple("d/x~3", "丁"));
        assertThat(reading.rejected()).extracting(r -> r.reason().contains("left out")).containsExactly(false,
                false, true, false);
    }

    @Test
    void keepsIdsApartOverSeveralFiles() {
        var ids = new UniqueIds();
        Reading first = ids.admit(read("same.json", "[{\"id\":\"x\",\"title\":\"甲\",\"text\":\"一。\"}]"));
        Reading second = ids.admit(read("same.txt", "[{\"id\":\"x\",\"title\":\"乙\",\"text\":\"二。\"}]"));
        Reading third = ids.admit(read("same.md", "[{\"id\":\"x\",\"title\":\"甲\",\"text\":\"一。\"}]"));
        assertThat(first.articles()).extracting(Article::id).containsExactly("same/x");
        assertThat(second.articles()).extracting(Article::id).containsExactly("same/x~2");
        assertThat(second.rejected()).singleElement()
                .satisfies(notice -> assertThat(notice.reason()).contains("kept as same/x~2"));
        assertThat(third.articles()).isEmpty();
        assertThat(third.rejected()).hasSize(1);
    }

    @Test
    void givesManyArticlesWithOneIdAnIdEachInLinearTime() {
        var json = new StringBuilder("[");
        for (int i = 0; i < 20_000; i++) {
            json.append("{\"id\":0,\"title\":\"题").append(i).append("\"},");
        }
        Reading reading = read("many.json", json.append("]").toString());
        assertThat(reading.articles()).extracting(Article::id).doesNotHaveDuplicates().hasSize(20_000)
                .last().isEqualTo("many/0~20000");
    }

    private Reading read(String name, String text) {
        return articles.read(new SourceFile(name, text, ""));
    }
}
