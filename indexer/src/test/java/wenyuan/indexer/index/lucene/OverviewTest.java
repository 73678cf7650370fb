package wenyuan.indexer.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleMatch;
import wenyuan.indexer.index.BigramModel;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.Samples;

class OverviewTest {
    private LuceneIndex index;

    @BeforeEach
    void open(@TempDir Path folder) {
        index = LuceneIndex.open(folder, BigramModel.NAME, BigramModel.DIMENSION);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void knowsNothingOfAnEmptyIndex() {
        assertThat(index.overview())
                .isEqualTo(new Overview(Optional.empty(), Optional.empty(), List.of(), List.of()));
    }

    @Test
    void tellsTheDatesAndOutletsOfTheLastRefresh() {
        put("a/1", "春", "晨报", "2025-03-14");
        put("a/2", "夏", "晚报", "2024-06-01");
        put("a/3", "秋", "", "");

        assertThat(index.overview().first()).contains(LocalDate.of(2024, 6, 1));
        assertThat(index.overview().last()).contains(LocalDate.of(2025, 3, 14));
        assertThat(index.overview().outlets()).containsExactly("晚报", "晨报");

        index.remove("a/2");
        index.commit();
        assertThat(index.overview().first()).contains(LocalDate.of(2025, 3, 14));
    }

    @Test
    void takesForAColumnWhatSeveralTitlesHaveApart() {
        put("a/1", "老船工｜城里人家", "", "");
        put("a/2", "木匠 | 城里人家", "", "");
        put("a/3", "灯笼铺｜城裡人家", "", "");
        put("a/4", "一周要闻（3月3日—3月9日）", "", "");
        put("a/5", "一周要闻（3月10日—3月16日）", "", "");
        put("a/6", "一周要闻（3月17日—3月23日）", "", "");
        put("a/7", "大桥：封闭｜快讯", "", "");

        assertThat(index.overview().columns()).contains("城里人家", "一周要闻").doesNotContain("快讯", "大桥");
        assertThat(index.articlesByWords("木匠", Filter.NONE.ofColumns(List.of("城里人家")), 5))
                .extracting(ArticleMatch::articleId).containsExactly("a/2");
    }

    @Test
    void findsWholeArticlesByWordsOfWhichTheyHoldSome() {
        put("a/1", "港口开港", "", "");
        put("a/2", "桥梁检修", "", "");

        assertThat(index.articlesByWords("港口在哪里？", Filter.NONE, 5)).extracting(ArticleMatch::articleId)
                .containsExactly("a/1");
        assertThat(index.articlesByWords("？", Filter.NONE, 5)).isEmpty();
    }

    private void put(String id, String title, String outlet, String date) {
        Article article = Samples.article(id, title, title + "。", outlet,
                Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse));
        index.put(article, Samples.passages(article), id);
        index.commit();
    }
}
