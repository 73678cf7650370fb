package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

    @Test
    void doesNotFillTheFirstHitsWithOneItemThatEachDigestRepeats() {
        add("article", ITEM + "市民夹道观看首班公交车驶过桥面，桥头的小店也重新开了门。");
        add("digest/1", "本周要闻：" + ITEM);
        add("digest/2", ITEM + "本月要闻到此为止。");
        add("digest/3", ITEM.replace("，", " , "));
        add("other", "河堤加固工程开始招标，预算三千万元，工期一年半。");

        var kept = Duplicates.collapse(hits);

        assertThat(kept.hits()).extracting(hit -> hit.passage().article().id()).containsExactly("article",
                "other");
        assertThat(kept.leftOut()).extracting(left -> left.article().id() + " for " + left.instead().id())
                .containsExactly("digest/1 for article", "digest/2 for article", "digest/3 for article");
    }

    @Test
    void keepsPassagesOfOneArticleThatOverlap() {
        add("article", ITEM + "市民夹道观看首班公交车驶过桥面。");
        add("article", ITEM);

        assertThat(Duplicates.collapse(hits).hits()).hasSize(2);
    }

    @Test
    void keepsReportsThatDifferInANumber() {
        add("2024", "2月19日，滨海市在新港口举办龙舟赛，36支队伍参赛，沿岸观众挤满了堤坝。");
        add("2025", "2月19日，滨海市在新港口举办龙舟赛，58支队伍参赛，沿岸观众挤满了堤坝。");

        assertThat(Duplicates.collapse(hits).hits()).hasSize(2);
    }

    @Test
    void keepsAnArticleThatQuotesLessThanItAdds() {
        add("article", ITEM);
        add("later", "跨河大桥昨日检修完工，设计者在桥头接受采访，讲了当年如何选址、如何在汛期打下第一根桩、又如何说服两岸居民搬迁。");

        assertThat(Duplicates.collapse(hits).leftOut()).isEmpty();
    }

    private void add(String article, String text) {
        var head = new ArticleHead(article, "0", article, "", Optional.empty(), "", Kind.ARTICLE);
        hits.add(new Hit(hits.size() + 1, new Passage(head, hits.size(), new Span(0, text.length()), text),
                1.0 / (hits.size() + 1), OptionalInt.empty(), OptionalInt.empty()));
    }
}
