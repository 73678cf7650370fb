package wenyuan.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import wenyuan.app.answer.Outcome;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.archive.KeptAnswer.Making;
import wenyuan.app.archive.Stamp;
import wenyuan.app.question.Question;

class ExportTest {
    private static final String HARMLESS = """
            {"question": "谁修了桥？", "outcome": "partly", "text": "桥修好了。[1]桥很长。[2]桥修好了。[1]\\n有人走过。",
             "sentences": [{"start": 0, "end": 5, "verdict": "supported", "problems": []},
               {"start": 8, "end": 12, "verdict": "contradicted", "problems": [
                 {"kind": "direction", "claimed": "很", "found": "不", "at": {"start": 9, "end": 10}},
                 {"kind": "source", "claimed": "很长", "found": "不长", "at": {"start": 9, "end": 11}},
                 {"kind": "source", "claimed": "桥", "found": "路", "at": {"start": 8, "end": 9}},
                 {"kind": "number", "claimed": "", "found": "三百米"}]},
               {"start": 15, "end": 20, "verdict": "supported", "problems": []},
               {"start": 24, "end": 29, "verdict": "no_claim", "problems": []}],
             "citations": [
               {"n": 1, "source": {"article_id": "a", "revision": "r", "title": "修桥", "outlet": "晨报", "published": "2025-03-01",
                 "url": "https://example.org/桥?a=1&b=2", "quote": "桥修好了。"}},
               {"n": 2, "source": {"article_id": "b", "revision": "r", "title": "桥长", "outlet": "", "published": null,
                 "url": "", "quote": "桥不长。"}}]}""";

    private static KeptAnswer answer(String response) {
        return new KeptAnswer("id", "c", Question.of("问"), false, Outcome.PARTLY, "", "extractive",
                Making.UNKNOWN,
                response, new Stamp(Instant.parse("2025-03-02T08:09:10Z"), 3));
    }

    /// An answer whose every text is `text`.
    private static KeptAnswer hostile(String text) {
        String json = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return answer(
                """
                        {"question": "%1$s", "outcome": "answered", "text": "%1$s[1]", "sentences": [],
                         "citations": [{"n": 1, "source": {"article_id": "a", "revision": "r", "title": "%1$s", "outlet": "%1$s",
                           "published": "2025-03-01", "url": "javascript:alert(1)//%1$s", "quote": "%1$s"}}]}"""
                        .formatted(json));
    }

    @Test
    void writesMarkdownWithFootnotesAndWithADoubtBehindWhatIsNotSupported() {
        assertThat(MarkdownExport.of(answer(HARMLESS))).isEqualTo("""
                # 谁修了桥？

                桥修好了。[^1]桥很长。（✗ 与原文不符；回答作“很”，原文作“不”；原文没有“桥”；原文作“三百米”，回答中没有）[^2]桥修好了。[^1]

                有人走过。

                ---

                问源 Wenyuan，2025-03-02 08:09 UTC，模型 extractive

                [^1]: “桥修好了。” · 修桥 · 晨报 · 2025-03-01 · <https://example.org/%E6%A1%A5?a=1&b=2>

                [^2]: “桥不长。” · 桥长
                """);
    }

    @Test
    void writesAPageWithFootnotesThatLeadThereAndBack() {
        var page = Jsoup.parse(HtmlExport.of(answer(HARMLESS)));
        assertThat(page.select("p").eachText()).containsExactly(
                "桥修好了。[1]桥很长。（✗ 与原文不符；回答作“很”，原文作“不”；原文没有“桥”；原文作“三百米”，回答中没有）[2]桥修好了。[1]", "有人走过。",
                "问源 Wenyuan，2025-03-02 08:09 UTC，模型 extractive");
        assertThat(page.select("sup a").eachAttr("href")).containsExactly("#note-1", "#note-2", "#note-1");
        assertThat(page.select("#note-1 a[aria-label]").eachAttr("href")).containsExactly("#mark-1",
                "#mark-1-2");
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).as(link).hasSize(1));
        assertThat(page.select("#note-1 a[rel]").eachAttr("href"))
                .containsExactly("https://example.org/%E6%A1%A5?a=1&b=2");
        assertThat(page.select("#note-1 time").eachText()).containsExactly("2025-03-01");
        assertThat(page.select("blockquote").eachText()).containsExactly("桥修好了。", "桥不长。");
    }

    @Test
    void tellsWhatTheArticlesSayDifferently() {
        String told = HARMLESS.strip();
        var kept = answer(told.substring(0, told.length() - 1) + """
                , "conflicts": [{"about": "桥|长", "values": [
                  {"value": "三百米", "title": "修桥", "outlet": "晨报", "published": "2025-03-01"},
                  {"value": "<b>四百米", "title": "桥长", "outlet": "", "published": null}]}]}""");

        assertThat(MarkdownExport.of(kept)).contains("""
                ## 各家说法不一

                | 桥\\|长 | | |
                |---|---|---|
                | 三百米 | 修桥 · 晨报 | 2025-03-01 |
                | \\<b\\>四百米 | 桥长 |  |

                ---
                """);
        var page = Jsoup.parse(HtmlExport.of(kept));
        assertThat(page.select("caption").eachText()).containsExactly("桥|长");
        assertThat(page.select("tr").eachText()).containsExactly("三百米 修桥 · 晨报 2025-03-01", "<b>四百米 桥长");
    }

    @Test
    void showsTheHostOfAnAddressAndTheWholeOnPaper() {
        var page = Jsoup.parse(HtmlExport.of(answer(HARMLESS)));
        assertThat(page.select("#note-1 a[rel]").eachText()).containsExactly("example.org");
        assertThat(page.select("style").html()).contains("@media print", "attr(href)");
    }

    @Test
    void takesFromALanguageModelOnlyTheWordsOfItsMarkdown() {
        String response = """
                {"question": "谁修了桥？", "outcome": "answered", "text": "# 回答\\n- **甲**修了`桥`。[1]\\n* 5*3=15\\n> __乙__", "citations":
                  [{"n": 1, "source": {"article_id": "a", "revision": "r", "title": "t", "outlet": "", "url": "", "quote": "q"}}],
                 "sentences": []}""";
        var written = new KeptAnswer("id", "c", Question.of("问"), false, Outcome.ANSWERED, "", "qwen",
                Making.UNKNOWN, response, new Stamp(Instant.EPOCH, 3));

        assertThat(Jsoup.parse(HtmlExport.of(written)).select("p[dir]:not(.about)").eachText())
                .containsExactly("回答", "• 甲修了桥。[1]", "• 5*3=15", "乙");
        assertThat(Jsoup.parse(HtmlExport.of(answer(response))).select("p[dir]:not(.about)").eachText())
                .as("what is quoted").containsExactly("# 回答", "- **甲**修了`桥`。[1]", "* 5*3=15", "> __乙__");
    }

    @Test
    void showsMarkupOfAnArticleAsTextInAPage() {
        String hostile = "<script>alert('x')</script><img src=x onerror=alert(1)>\" onload=\"x &lt;b&gt; </p></body>";
        var page = Jsoup.parse(HtmlExport.of(hostile(hostile)));
        assertThat(page.select("script, img, b, [onload], [onerror]")).isEmpty();
        assertThat(page.select("blockquote").eachText()).containsExactly(hostile);
        assertThat(page.select("h1").eachText()).containsExactly(hostile);
        assertThat(page.title()).isEqualTo(hostile);
        assertThat(page.select("a").eachAttr("href")).as("no address but within the page")
                .allMatch(link -> link.startsWith("#"));
        assertThat(page.select("link, script, [src]")).isEmpty();
    }

    @Test
    void showsMarkupOfAnArticleAsTextInMarkdown() {
        String markdown = MarkdownExport
                .of(hostile("# *a* _b_ `c` <script> ![i](x) [99] [^7]: ~~d~~ |e| &amp; $f$"));
        String escaped = "\\# \\*a\\* \\_b\\_ \\`c\\` \\<script\\> \\!\\[i\\](x) \\[99\\] \\[\\^7\\]: \\~\\~d\\~\\~ \\|e\\| \\&amp; \\$f\\$";
        assertThat(markdown).startsWith("# " + escaped + "\n").contains("\n\n" + escaped + "[^1]\n")
                .contains("[^1]: “" + escaped + "” · " + escaped);
        assertThat(markdown).doesNotContain("<javascript", "](javascript");
    }

    @Test
    void makesNothingOfHowALineBegins() {
        for (String opening : List.of("- a", "+ a", "1. a", "12) a", "===", "    code", "# a", "> a",
                "~~~")) {
            String paragraph = MarkdownExport.of(hostile(opening)).split("\n\n", 3)[1];
            assertThat(paragraph).as(opening).matches("(?s)(\\d*\\\\[-+=.)#>~].*|code.*)");
        }
    }

    @Test
    void makesNoLinkOfABareAddress() {
        assertThat(MarkdownExport.of(hostile("https://x.example www.x.example a@x.example")))
                .contains("https\\://x.example www\\.x.example a\\@x.example");
    }

    @Test
    void keepsAMarkerAtTheBeginningOfALineFromBecomingAFootnote() {
        String response = HARMLESS.replace("桥修好了。[1]桥很长。[2]", "[1]: 桥修[2]");
        assertThat(MarkdownExport.of(answer(response))).contains("\n\n[^1]\\: 桥修[^2]");
    }

    @Test
    void namesSignsThatTurnTheDirectionOfWritingAround() {
        KeptAnswer turned = hostile("甲\u202E乙\u2066丙\u0000丁\u200F".replace("\u0000", "\\u0000"));
        for (String export : List.of(MarkdownExport.of(turned), HtmlExport.of(turned))) {
            assertThat(export).contains("‹U+202E›乙‹U+2066›丙").doesNotContain("\u202E", "\u2066", "\u0000");
        }
    }
}
