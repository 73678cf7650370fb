package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("messages", Locale.CHINESE);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages", Locale.ENGLISH);
    private static final Pattern VALUE = Pattern.compile("\\{\\d");

    static Set<String> keys() {
        return new TreeSet<>(CHINESE.keySet());
    }

    @Test
    void hasEveryTextInBothLanguages() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void saysTheSameValuesInBothLanguages(String key) {
        assertThat(values(CHINESE.getString(key))).isEqualTo(values(ENGLISH.getString(key)));
    }

    private static Set<String> values(String message) {
        return VALUE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void leavesNoSyntaxOfTheBundleInAText(String key) {
        for (Language language : Language.values()) {
            assertThat(language.say(key, 7, 8, 9)).doesNotContain("{", "}").isNotBlank();
        }
    }

    @Test
    void putsValuesIntoATextAsTheyAre() {
        String hostile = "{0} ' 'x' # <b> {1,plural}";

        assertThat(Language.CHINESE.say("refusal.no-such-name", hostile)).contains("“" + hostile + "”");
        assertThat(Language.ENGLISH.say("refusal.no-such-name", hostile)).contains("“" + hostile + "”");
    }

    @Test
    void countsWithoutGroupingDigits() {
        assertThat(Language.CHINESE.say("list.page", 12_345, 1_001, 1_020)).isEqualTo("共12345篇，第1001–1020篇：");
        assertThat(Language.ENGLISH.say("list.all", 12_345)).isEqualTo("12345 articles:");
        assertThat(Language.ENGLISH.say("list.all", 1)).isEqualTo("One article:");
        assertThat(List.of(Language.CHINESE.say("list.newest", 1, "2025-01-02"),
                Language.CHINESE.say("list.newest", 3, "2025-01-02")))
                .containsExactly("最新的一篇发布于2025-01-02：", "最新的3篇发布于2025-01-02：");
    }

    @ParameterizedTest
    @CsvSource({"谁是院长？, CHINESE", "BYD 在哪里？, CHINESE", "Who is the dean?, ENGLISH", "123, ENGLISH"})
    void answersInChineseWhereTheTextHasAHanCharacter(String text, Language language) {
        assertThat(Language.of(text)).isEqualTo(language);
    }
}
