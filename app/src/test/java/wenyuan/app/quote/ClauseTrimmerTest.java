package wenyuan.app.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.corpus.Span;

class ClauseTrimmerTest {
    private static final String LETTERS = "甲乙丙丁1２a,，；：（）“”《》。";

    @Test
    void endsNoClauseInsideBracketsQuotationsOrNumbers() {
        assertThat(clauses("总额3,500元，名为“春，夏”（含税，含运费），次日送达。")).containsExactly("总额3,500元，", "名为“春，夏”（含税，含运费），",
                "次日送达。");
    }

    @Test
    void keepsWhatStandsBeforeTheAnswerFirst() {
        String sentence = "甲公司昨天开会，会上公布业绩，净利润3亿元，股东表示满意，散会。";

        assertThat(trim(sentence, "3亿元", 22)).isEqualTo("甲公司昨天开会，会上公布业绩，净利润3亿元");
        assertThat(trim(sentence, "3亿元", 15)).isEqualTo("会上公布业绩，净利润3亿元");
        assertThat(trim(sentence, "散会", 11)).isEqualTo("股东表示满意，散会。");
        assertThat(trim(sentence, "甲公司", 18)).isEqualTo("甲公司昨天开会，会上公布业绩");
        assertThat(trim(sentence, "甲公司", 99)).isEqualTo(sentence);
    }

    private static String trim(String sentence, String answer, int most) {
        int start = sentence.indexOf(answer);
        return ClauseTrimmer.trim(sentence, new Span(start, start + answer.length()), most).in(sentence);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void clausesJoinedAreTheSentence(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = text(random);
            assertThat(String.join("", clauses(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsTheAnswerAndIsTooLongOnlyWhereItsClausesAre(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = text(random);
            Span answer = answer(text, random);
            int most = 1 + random.nextInt(text.length() + 5);

            Span run = ClauseTrimmer.trim(text, answer, most);

            assertThat(new Span(0, text.length()).contains(run)).isTrue();
            assertThat(run.contains(answer)).as("%s holds %s", run.in(text), answer.in(text)).isTrue();
            assertThat(run.length() <= most || needed(text, answer).contains(run))
                    .as("%s is at most %d long", run.in(text), most).isTrue();
        }
    }

    /// The clauses in which the answer stands, one by one, without the mark at their end.
    private static Span needed(String text, Span answer) {
        List<Span> clauses = ClauseTrimmer.split(text).stream().filter(clause -> clause.overlaps(answer))
                .toList();
        var all = new Span(clauses.getFirst().start(), clauses.getLast().end());
        return all.end() == text.length() ? all : ClauseTrimmer.unended(text, all);
    }

    private static List<String> clauses(String text) {
        return ClauseTrimmer.split(text).stream().map(span -> span.in(text)).toList();
    }

    /// From one letter to another.
    private static Span answer(String text, Random random) {
        int[] letters = IntStream.range(0, text.length())
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .toArray();
        int first = random.nextInt(letters.length);
        return new Span(letters[first], letters[first + random.nextInt(letters.length - first)] + 1);
    }

    private static String text(Random random) {
        var text = new StringBuilder("甲");
        for (int length = random.nextInt(40); length >= 0; length--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
