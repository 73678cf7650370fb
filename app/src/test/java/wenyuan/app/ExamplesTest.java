package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;

/// The files of `examples/`.
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @Test
    void everyFormatIsReadWithTitleOutletAndDay(@TempDir Path data) throws Exception {
        var program = new Wiring();
        var settings = new Settings("127.0.0.1", 0, EXAMPLES.resolve("corpus"), data, Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());

        assertThat(program.index(settings, false, IndexingListener.SILENT).rejected()).isEmpty();

        try (var opened = program.open(settings)) {
            List<Article> articles = opened.services().articles().listing()
                    .apply(new ArticleQuery("", Filter.NONE, Optional.empty(), 0, 50)).articles();
            assertThat(articles).extracting(Article::title).containsExactlyInAnyOrder("青屿轮渡新增两班夜航",
                    "白沙图书馆周末延长开放",
                    "白沙图书馆收到五千册捐书", "青屿大桥主塔封顶", "白沙早市搬进新址", "白沙灯塔重新亮灯", "青屿小学开设帆船课",
                    "青屿渔港休渔期结束");
            assertThat(articles)
                    .allSatisfy(article -> assertThat(article.published()).as(article.title()).isPresent());
        }
    }

    @Test
    void theSettingsFileIsOneThatTheProgramReads(@TempDir Path folder) throws Exception {
        Files.copy(EXAMPLES.resolve("wenyuan.yaml"), folder.resolve("wenyuan.yaml"));

        assertThat(Settings.load(Map.of(), Map.of(), folder).port()).isEqualTo(8080);
    }
}
