package wenyuan.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;

class ConflictsTest {
    @Test
    void tellsOnceWhatTwoCitationsHoldAgainstEachOther() {
        var conflict = new Conflict("总投资", List.of(value("12亿元", "x/1"), value("15亿元", "x/2")));
        var mirrored = new Conflict("新港总投资", List.of(value("15亿元", "x/2"), value("12亿元", "x/1")));
        var another = new Conflict("泊位", List.of(value("3个", "x/1"), value("5个", "x/2")));

        assertThat(Conflicts.distinct(List.of(conflict, mirrored, another)))
                .containsExactly(conflict, another);
    }

    private static Conflict.Value value(String value, String article) {
        var head = new ArticleHead(article, "0", "新港", "晚报", Optional.empty(), "", Kind.ARTICLE);
        return new Conflict.Value(value, head, value, new Span(0, value.length()));
    }
}
