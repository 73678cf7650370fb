package wenyuan.indexer.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.corpus.Span;

class HtmlTextTest {
    private static final String[] PIECES = {"<p>", "</p>", "<b>", "</b>", "<br>", "&nbsp;", "&lt;", "&copy",
            "新闻", "。", " ",
            "\n", "<table><tr>", "<td>", "</table>", "<li>", "<i>", "</i>", "<!-- x -->", "a<b", "😀",
            "&#20013;", "<h2>", "</div>", "<",
            "\r\n", "<font color=red>", "</font>", "word"};

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void holdsTheTextThatTheParserSeesWhateverTheMarkup(long seed) {
        var random = new Random(seed);
        var html = new StringBuilder("<p>开头</p>");
        for (int i = random.nextInt(200); i > 0; i--) {
            html.append(PIECES[random.nextInt(PIECES.length)]);
        }
        CanonicalText source = CanonicalText.of(html.toString(), new Span(0, html.length()));
        Document document = HtmlRanges.parse(source);

        String text = HtmlText.of(source, document).paragraphs().text();

        assertThat(squeezed(text)).as("seed %d: %s", seed, html).isEqualTo(squeezed(document.text()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
