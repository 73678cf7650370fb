package wenyuan.indexer.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.corpus.Span;

class PassagesTest {
    private static final String BLANK = "[\\s\\h\u0085]*";

    @Test
    void makesOnePassageOfAShortArticle() {
        List<Passage> passages = Passages.of(article("第一段。\n第二段，没有句号\n"));
        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().text()).isEqualTo("第一段。\n第二段，没有句号");
        assertThat(passages.getFirst().id()).isEqualTo("file/1#0");
        assertThat(passages.getFirst().span()).isEqualTo(new Span(0, 13));
    }

    @Test
    void endsPassagesWithParagraphsWhereTheLengthAllows() {
        String paragraph = "十个字的句子在这里。".repeat(33) + "\n";
        List<Passage> passages = Passages.of(article(paragraph.repeat(4)));
        assertThat(passages).extracting(Passage::text).containsOnly(paragraph.strip()).hasSize(4);
    }

    @Test
    void repeatsTheLastSentencesWhereItCutsAParagraph() {
        List<Passage> passages = Passages.of(article(numbered(60, "号句子，它一共有二十个字左右。")));
        assertThat(passages).hasSizeGreaterThan(2);
        for (int i = 1; i < passages.size(); i++) {
            Passage before = passages.get(i - 1);
            Passage passage = passages.get(i);
            int repeated = before.span().end() - passage.span().start();
            assertThat(repeated).isBetween(20, Passages.OVERLAP);
            assertThat(before.text()).endsWith(passage.text().substring(0, repeated));
            assertThat(passage.text()).startsWith("第");
        }
    }

    @Test
    void cutsASentenceThatIsTooLongBehindAClause() {
        String sentence = "这是一个很长的句子的一部分，".repeat(60) + "完。";
        List<Passage> passages = Passages.of(article(sentence + "\n"));
        assertThat(passages).hasSize(2);
        assertThat(passages.getFirst().text()).endsWith("部分，");
        assertThat(passages.get(1).text()).startsWith("这是一个").endsWith("完。");
    }

    @Test
    void cutsASentenceWithoutClausesBetweenCharactersAndNumbers() {
        String family = "👩‍👩‍👧";
        String text = "字".repeat(Passages.LONGEST - 2) + family + "字".repeat(30) + "\n"
                + "数".repeat(Passages.LONGEST - 2)
                + "1234.5678" + "字".repeat(30) + "\n" + "7".repeat(2 * Passages.LONGEST + 1) + "\n";
        List<String> passages = Passages.of(article(text)).stream().map(Passage::text).toList();
        assertThat(passages).anyMatch(passage -> passage.startsWith(family))
                .anyMatch(passage -> passage.startsWith("1234.5678"))
                .contains("7".repeat(Passages.LONGEST));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void coversEverySentenceInPassagesThatAModelCanRead(long seed) {
        Random random = new Random(seed);
        Article article = article("文" + RandomText.of(random, 1 + random.nextInt(1000)) + "\n");
        String text = article.text();
        List<Passage> passages = Passages.of(article);
        assertThat(Passages.of(article)).as("a second time").isEqualTo(passages);

        int covered = 0;
        for (Passage passage : passages) {
            assertThat(passage.ordinal()).isEqualTo(passages.indexOf(passage));
            assertThat(passage.text()).isEqualTo(passage.span().in(text)).isNotBlank();
            assertThat(passage.span().length()).isLessThanOrEqualTo(Passages.LONGEST);
            assertThat(passage.span().end()).as("goes on").isGreaterThan(covered);
            if (passage.span().start() > covered) {
                assertThat(text.substring(covered, passage.span().start())).as("left out").matches(BLANK);
            } else {
                assertThat(covered - passage.span().start()).as("repeated")
                        .isLessThanOrEqualTo(Passages.OVERLAP);
            }
            SentenceLawsTest.assertNoCut(text, passage.span().start());
            SentenceLawsTest.assertNoCut(text, passage.span().end());
            covered = passage.span().end();
        }
        assertThat(text.substring(covered)).matches(BLANK);
        assertWholeSentences(text, passages);
    }

    /// Every sentence short enough stands in one passage whole.
    private static void assertWholeSentences(String text, List<Passage> passages) {
        for (Span sentence : Sentences.of(text)) {
            if (sentence.length() <= Passages.LONGEST) {
                assertThat(passages).as(sentence.in(text))
                        .anyMatch(passage -> passage.span().contains(sentence));
            }
        }
    }

    @Test
    void makesFewShortPassagesOfLongArticles() {
        Random random = new Random(3);
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 3000) {
                text.append("字".repeat(5 + random.nextInt(90))).append(random.nextInt(3) == 0 ? "。\n" : "。");
            }
            Passages.of(article(text + "\n")).forEach(passage -> lengths.add(passage.span().length()));
        }
        assertThat(lengths.stream().filter(length -> length >= 300).count())
                .as("of %d passages", lengths.size())
                .isGreaterThan(lengths.size() * 9L / 10);
    }

    private static String numbered(int count, String words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('第').append(100 + i).append(words);
        }
        return text.append('\n').toString();
    }

    private static Article article(String text) {
        return new Article("file/1", "标题", List.of(), "", "", Optional.empty(), "", Kind.ARTICLE, text,
                new Origin("file.txt", "1", List.of(), List.of()));
    }
}
