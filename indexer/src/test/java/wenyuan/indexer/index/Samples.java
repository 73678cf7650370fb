package wenyuan.indexer.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

/// Articles made up for tests.
public final class Samples {
    private static final String CHARACTERS = "春夏秋冬山水花鸟江河湖海日月星云雨雪风雷金木土火石东西南北中大小多少上下";

    private Samples() {}

    public static Article article(String id, String title, String text) {
        return article(id, title, text, "晨报", Optional.of(LocalDate.of(2025, 3, 14)));
    }

    public static Article article(String id, String title, String text, String outlet,
            Optional<LocalDate> published) {
        String canonical = text + "\n";
        var whole = new Span(0, text.length());
        var origin = new Origin(id.substring(0, id.indexOf('/')) + ".txt", "", List.of(whole),
                List.of(new Segment(whole, whole)));
        return new Article(id, title, List.of(), "", outlet, published, "", Kind.ARTICLE, canonical, origin);
    }

    public static Article dated(String id, String text, String date) {
        return article(id, "标题", text, "晨报", Optional.of(LocalDate.parse(date)));
    }

    /// The same article further on in its file.
    public static Article moved(Article article, int by) {
        Origin origin = article.origin();
        var there = new Origin(origin.file(), origin.nativeId(),
                origin.spans().stream().map(span -> span.shift(by)).toList(),
                origin.alignment().stream()
                        .map(segment -> new Segment(segment.canonical(), segment.raw().shift(by))).toList());
        return new Article(article.id(), article.title(), article.subtitles(), article.byline(),
                article.outlet(), article.published(), article.url(), article.kind(), article.text(), there);
    }

    /// One passage for each paragraph.
    public static List<Passage> passages(Article article) {
        List<Passage> passages = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            passages.add(new Passage(article.head(), passages.size(), paragraph,
                    paragraph.in(article.text())));
        }
        return passages;
    }

    /// Text of one to four paragraphs in which every pair of characters is about as likely.
    public static String text(RandomGenerator random) {
        var text = new StringBuilder();
        int paragraphs = random.nextInt(1, 5);
        for (int i = 0; i < paragraphs; i++) {
            text.append(i == 0 ? "" : "\n");
            random.ints(random.nextInt(10, 60), 0, CHARACTERS.length())
                    .forEach(at -> text.append(CHARACTERS.charAt(at)));
            text.append('。');
        }
        return text.toString();
    }

    /// A few characters to ask for.
    public static String question(RandomGenerator random) {
        var question = new StringBuilder();
        random.ints(6, 0, CHARACTERS.length()).forEach(at -> question.append(CHARACTERS.charAt(at)));
        return question.toString();
    }
}
