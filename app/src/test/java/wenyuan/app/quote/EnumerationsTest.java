package wenyuan.app.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;

class EnumerationsTest {
    @Test
    void partsShortItemsOfOneSentence() {
        List<Candidate> article = article("会议要求，一要严明纪律，二要落实责任，三要加强督查。", "会议还讨论了预算。");

        assertThat(Enumerations.of(article.getFirst(), article)).extracting(Quote::text)
                .containsExactly("会议要求，一要严明纪律", "二要落实责任", "三要加强督查。");
    }

    @Test
    void takesTheHeadsOfItemsThatFollowASentenceAndLeavesOutWhatExplainsThem() {
        List<Candidate> article = article("他提出三点意见。", "一是加快数字化建设，让读者在家借书。", "去年有三万人办证。",
                "二是延长夜间开放时间，因为白天没有空。");

        assertThat(Enumerations.of(article.getFirst(), article)).extracting(Quote::text)
                .containsExactly("一是加快数字化建设", "二是延长夜间开放时间");
    }

    @Test
    void findsNoListInOneItem() {
        List<Candidate> article = article("一是加快数字化建设，让读者在家借书。", "二楼今天开放。");

        assertThat(Enumerations.of(article.getFirst(), article)).isEmpty();
    }

    private static List<Candidate> article(String... sentences) {
        var head = new ArticleHead("a", "0", "题", "", Optional.empty(), "", Kind.ARTICLE);
        List<Candidate> article = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            article.add(new Candidate(1, head, new Span(at, at + sentence.length()), sentence));
            at += sentence.length();
        }
        return article;
    }
}
