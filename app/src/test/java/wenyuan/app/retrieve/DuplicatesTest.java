package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

class DuplicatesTest {
    private static final String ITEM = "跨河大桥昨日检修完工，封闭了十五天后恢复通车，限重提高到三十吨。";

    private final List<Hit> hits = new ArrayList<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Duplicates duplicates = new Duplicates(id -> lengths.getOrDefault(id, 0));

    @Test
    void doesNotFillTheFirstHitsWithOneItemThatEachDigestRepeats() {
        add("article", ITEM + "市民夹道观看首班公交车驶过桥面，桥头的小店也重新开了门。");
        add("digest/1", "本周要闻：" + ITEM);
        add("digest/2", ITEM + "本月要闻到此为止。");
        add("digest/3", ITEM.replace("，", " , "));
        add("other", "河堤加固工程开始招标，预算三千万元，工期一年半。");

        var kept = duplicates.collapse(hits);

        assertThat(shown(kept)).containsExactly("article", "other");
        assertThat(leftOut(kept)).containsExactly("digest/1 for article", "digest/2 for article",
                "digest/3 for article");
    }

    @Test
    void givesTheBetterPlaceToTheLongerOfTwoArticlesOnAMatter() {
        lengths.putAll(Map.of("brief", 40, "report", 2000, "other", 500));
        add("brief", "跨河大桥通车", ITEM);
        add("other", "河堤加固", "河堤加固工程开始招标，预算三千万元，工期一年半。");
        add("report", "跨河大桥检修完工恢复通车", ITEM + "市民夹道观看首班公交车驶过桥面。");

        var kept = duplicates.collapse(hits);

        assertThat(shown(kept)).containsExactly("report", "other");
        assertThat(leftOut(kept)).containsExactly("brief for report");
    }

    @Test
    void givesTheBetterPlaceToTheArticleAndNotToTheLongDigestThatListsIt() {
        lengths.putAll(Map.of("digest", 9000, "article", 300));
        add("digest", "一周要闻", "本周要闻：" + ITEM);
        add("article", "跨河大桥检修完工", ITEM + "市民夹道观看首班公交车驶过桥面。");

        var kept = duplicates.collapse(hits);

        assertThat(shown(kept)).containsExactly("article");
        assertThat(leftOut(kept)).containsExactly("digest for article");
    }

    @Test
    void keepsTheReportsOfTwoMonthsThatHaveTheSameWords() {
        add("may", "客流增长", "公交集团发布客流数据，5月运送乘客320万人次，比上月增加10%，早晚高峰的班次都加密了。");
        add("june", "客流增长", "公交集团发布客流数据，6月运送乘客450万人次，比上月增加21%，早晚高峰的班次都加密了。");

        assertThat(shown(duplicates.collapse(hits))).containsExactly("may", "june");
    }

    @Test
    void keepsPassagesOfOneArticleThatOverlap() {
        add("article", ITEM + "市民夹道观看首班公交车驶过桥面。");
        add("article", ITEM);

        assertThat(duplicates.collapse(hits).hits()).hasSize(2);
    }

    @Test
    void keepsAnArticleThatQuotesLessThanItAdds() {
        add("article", ITEM);
        add("later", "跨河大桥昨日检修完工，设计者在桥头接受采访，讲了当年如何选址、如何在汛期打下第一根桩、又如何说服两岸居民搬迁。");

        assertThat(duplicates.collapse(hits).leftOut()).isEmpty();
    }

    private static List<String> shown(Duplicates.Kept kept) {
        return kept.hits().stream().map(hit -> hit.passage().article().id()).toList();
    }

    private static List<String> leftOut(Duplicates.Kept kept) {
        return kept.leftOut().stream().map(left -> left.article().id() + " for " + left.instead().id())
                .toList();
    }

    private void add(String article, String text) {
        add(article, article, text);
    }

    private void add(String article, String title, String text) {
        var head = new ArticleHead(article, "0", title, "", Optional.empty(), "", Kind.ARTICLE);
        hits.add(new Hit(hits.size() + 1, new Passage(head, hits.size(), new Span(0, text.length()), text),
                1.0 / (hits.size() + 1), OptionalInt.empty(), OptionalInt.empty()));
    }
}
