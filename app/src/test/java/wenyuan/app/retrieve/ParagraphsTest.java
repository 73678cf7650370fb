package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

class ParagraphsTest {
    private static final String TEXT = "渡口重开。\n第一句说船。第二句说桥。第三句说路。\n尾段。\n";
    private static final Article ARTICLE = new Article("a/1", "渡口", List.of(), "", "晚报", Optional.empty(), "",
            Kind.ARTICLE, TEXT, new Origin("a.txt", "1", List.of(), List.of()));

    private final Paragraphs paragraphs = new Paragraphs(_ -> Optional.of(ARTICLE));

    @Test
    void givesAPassageTheRestOfItsParagraph() {
        assertThat(whole("第二句说桥。")).containsExactly("第一句说船。第二句说桥。第三句说路。");
        assertThat(whole("渡口重开。\n第一句说船。")).containsExactly("渡口重开。\n第一句说船。第二句说桥。第三句说路。");
        assertThat(whole("第三句说路。\n尾段。\n")).containsExactly("第一句说船。第二句说桥。第三句说路。\n尾段。\n");
    }

    @Test
    void leavesAPassageOfWholeParagraphsAsItIs() {
        assertThat(whole("渡口重开。", TEXT)).containsExactly("渡口重开。", TEXT);
    }

    @Test
    void leavesToAnotherHitWhatItHolds() {
        assertThat(whole("第二句说桥。", "第三句说路。")).containsExactly("第一句说船。第二句说桥。", "第三句说路。");
    }

    @Test
    void leavesAPassageOfAnotherRevisionAsItIs() {
        var older = new Article("a/1", "渡口", List.of(), "", "晚报", Optional.empty(), "", Kind.ARTICLE,
                "第二句说桥。\n",
                ARTICLE.origin());
        var hit = hit(0, new Passage(older.head(), 0, new Span(0, 6), "第二句说桥。"));

        assertThat(paragraphs.whole(List.of(hit))).containsExactly(hit);
    }

    private List<String> whole(String... texts) {
        List<Hit> hits = IntStream.range(0, texts.length).mapToObj(i -> {
            int at = TEXT.indexOf(texts[i]);
            return hit(i, new Passage(ARTICLE.head(), i, new Span(at, at + texts[i].length()), texts[i]));
        }).toList();
        return paragraphs.whole(hits).stream().map(hit -> hit.passage().text()).toList();
    }

    private static Hit hit(int place, Passage passage) {
        return new Hit(place + 1, passage, 1, OptionalInt.empty(), OptionalInt.empty());
    }
}
