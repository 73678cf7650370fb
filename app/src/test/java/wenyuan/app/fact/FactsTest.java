package wenyuan.app.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.fact.Fact.Date;
import wenyuan.app.fact.Fact.Place;
import wenyuan.app.fact.Fact.Polarity;
import wenyuan.app.fact.Fact.Quantity;

class FactsTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 10, 29));

    private static List<Fact> facts(String text) {
        return Facts.in(text, PUBLISHED);
    }

    private static Fact only(String text) {
        return facts(text).getFirst();
    }

    @Test
    void readsNumbersDatesPlacesAndWordsWithAnOpposite() {
        assertThat(facts("10月28日，青屿市的产量增长5%")).extracting(Fact::text, Object::getClass)
                .contains(org.assertj.core.groups.Tuple.tuple("10月28日", Date.class),
                        org.assertj.core.groups.Tuple.tuple("5%", Quantity.class),
                        org.assertj.core.groups.Tuple.tuple("增长", Polarity.class));
    }

    @Test
    void theNumeralOfADateIsNoNumber() {
        assertThat(facts("10月28日")).hasSize(1).first().isInstanceOf(Date.class);
    }

    @Test
    void aFactStandsWhereItSays() {
        String text = "大桥全长3.4公里，2027年通车";
        assertThat(facts(text)).isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.span().in(text)).isEqualTo(fact.text()));
    }

    @ParameterizedTest
    @CsvSource({"3.4公里, NUMBER", "第三名, RANK", "10月28日, DATE", "杭州市, PLACE", "增长, DIRECTION"})
    void eachHasItsKind(String text, FactKind kind) {
        assertThat(only(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"3400米, 3.4公里, true", "3.5公里, 3.4公里, false", "10月28日, 昨天, true", "10月27日, 昨天, false",
            "增长, 上升, true",
            "增长, 下降, false", "杭州市, 杭州, true", "杭州市, 宁波市, false", "3.4公里, 3.4亿元, false"})
    void aFactFollowsFromTheSameValueInAnotherForm(String claimed, String stated, boolean follows) {
        assertThat(only(claimed).follows(only(stated))).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({"3公里, 4公里, true", "3公里, 4亿元, false", "3公里, 10月28日, false", "杭州市, 宁波市, true",
            "杭州市, 3公里, false",
            "增长, 下降, true", "增长, 3公里, false"})
    void onlyFactsOfOneTypeCanDenyEachOther(String one, String other, boolean comparable) {
        assertThat(only(one).comparable(only(other))).isEqualTo(comparable);
    }

    @ParameterizedTest
    @CsvSource({"3公里, 全长13公里, false", "3公里, 全长3公里, true", "5, 5.2, false", "增长, 产量增长, true",
            "增长, 产量不明, false", "杭州市, 杭州的会议, true",
            "昨天, 昨天的会议, true"})
    void isSaidByAStretchThatHasItAsAWhole(String text, String there, boolean said) {
        assertThat(only(text).saidBy(there)).isEqualTo(said);
    }

    @Test
    void aDirectionCanBePutInOtherWordsAndAScopeCannot() {
        assertThat(only("增长").essential()).isFalse();
        assertThat(only("全部").essential()).isTrue();
        assertThat(only("3公里").essential()).isTrue();
    }

    @Test
    void theNameOfAKindIsThatOfTheApi() {
        assertThat(FactKind.NUMBER.label()).isEqualTo("number");
        assertThat(new Place(only("杭州市").span(), "杭州市", "杭州").kind()).isEqualTo(FactKind.PLACE);
    }
}
