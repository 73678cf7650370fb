package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.text.People.Named;

class PeopleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"副市长肖远山表示|肖远山", "董事长欧阳明出席|欧阳明", "林小满说，|林小满", "校长付一、教授阎二在场|付一 阎二",
            "董事长石磊则认为|石磊", "主任医师褚怀民团队|褚怀民", "部长罗斯里·诺丁、会长马吉德|罗斯里·诺丁 马吉德", "专家全体到场|''",
            "会议强调|''",
            "他表示|''", "局长在会上表示|''"})
    void findsThePeopleOfAText(String text, String names) {
        assertThat(People.in(text).stream().map(Named::text).collect(Collectors.joining(" ")))
                .isEqualTo(names);
        assertThat(People.in(text)).allSatisfy(named -> assertThat(named.span().in(text))
                .isEqualTo(named.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王一", "王一二", "诸葛一二", "肖一"})
    void knowsHowANameIsFormed(String name) {
        assertThat(People.isNameLike(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王", "王一二三", "的一二", "A王", "诸葛一二三", ""})
    void knowsWhatIsNoName(String word) {
        assertThat(People.isNameLike(word)).isFalse();
    }
}
