package wenyuan.indexer.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Reading;

/// Laws and yield on made-up pages.
class MadePagesTest {
    private static final int YIELD_PAGES = 300;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCharacterIsInOneArticleOrDroppedFragment(long seed) {
        PageLaws.checked(MadePage.of(seed).text());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLawsHoldWhenTheLinesAreShuffled(long seed) {
        List<String> lines = MadePage.of(seed).text().lines().filter(line -> !line.isBlank())
                .collect(Collectors.toList());
        Collections.shuffle(lines, new Random(seed));
        PageLaws.checked(String.join("\n", lines));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLawsHoldForAnyCharacters(long seed) {
        PageLaws.checked(noise(new Random(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsWhatItSaysItReads(long seed) {
        assertThat(new PageReader().reads(PageLaws.file(MadePage.of(seed).text()))).isTrue();
    }

    @Test
    void findsNearlyEveryArticleWithItsWholeText() {
        int articles = 0;
        int titles = 0;
        int bylines = 0;
        int bodies = 0;
        for (long seed = 0; seed < YIELD_PAGES; seed++) {
            MadePage page = MadePage.of(seed);
            Reading reading = PageLaws.read(page.text());
            for (int i = 0; i < page.titles().size(); i++) {
                String title = page.titles().get(i);
                List<Article> found = reading.articles().stream()
                        .filter(article -> article.kind() == Kind.ARTICLE && article.title().equals(title))
                        .toList();
                articles++;
                titles += found.size();
                int index = i;
                bylines += (int) found.stream()
                        .filter(article -> article.byline().equals(page.bylines().get(index))).count();
                bodies += (int) found.stream().filter(
                        article -> article.text().replace("\n", "").equals(page.bodies().get(index))).count();
            }
        }
        assertThat(titles / (double) articles).as("titles").isEqualTo(1.0);
        assertThat(bylines / (double) articles).as("bylines").isBetween(0.98, 1.0);
        assertThat(bodies / (double) articles).as("whole texts").isBetween(0.98, 1.0);
    }

    @Test
    void bringsTheLastColumnBackThatStandsBeforeItsHeadline() {
        int whole = 0;
        for (long seed = 0; seed < YIELD_PAGES; seed++) {
            MadePage page = MadePage.of(seed);
            String first = page.bodies().getFirst();
            String second = page.bodies().get(1);
            int cut = insideClause(second);
            List<String> lines = new ArrayList<>(List.of(page.titles().getFirst(), "■记者 林川石"));
            lines.addAll(sentences(first));
            lines.addAll(sentences(second.substring(cut)));
            lines.addAll(List.of(page.titles().get(1), "■记者 林川河"));
            lines.addAll(sentences(second.substring(0, cut)));
            List<Article> articles = PageLaws.checked(String.join("\n\n", lines)).articles();
            whole += (int) articles.stream()
                    .filter(article -> article.text().replace("\n", "").equals(second)).count();
        }
        assertThat(whole / (double) YIELD_PAGES).isBetween(0.9, 1.0);
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=。)"));
    }

    /// A place near the middle with a Chinese character on both sides.
    private static int insideClause(String text) {
        int at = text.length() / 2;
        while (!Character.isIdeographic(text.charAt(at)) || !Character.isIdeographic(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /// Lines of anything: marks, brackets, names, halves of surrogate pairs, all kinds of line ends.
    private static String noise(Random random) {
        List<String> parts = List.of("记者 ", "本报讯 ", "王林", "（", ")", "。", "，", "■", "**", "#", "- ", "|", "\r",
                "\n",
                "\r\n", "\u2028", "\u3000", "\u00A0", "\uFEFF", "\uD83D", "\uDE00", "😀", "a", "B7", "摄",
                "图为", "(上接第1版)",
                "（下转第2版）", "2024年2月31日 星期六", "\u0000", "\t", "“", "山水云石", "林泉", "文/摄", "20", "\u200B", "《",
                "》",
                "新华社", "电 ", "责任编辑：");
        var text = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
