package wenyuan.app.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.DateMention;
import wenyuan.app.text.NumberMention;

class ValueCompatibilityTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 6, 15));

    @ParameterizedTest
    @CsvSource({"80亿元, 79.6亿元", "近80亿元, 79.6亿元", "约300万吨, 298.4万吨", "2400根, 两千四百根", "15公顷, 15万平方米",
            "1.2万人, 11980人", "超20万人, 21.3万人", "1200余件, 1264件", "3-5万元, 4万元"})
    void numbersAgreeThatCanBothBeTrue(String one, String other) {
        assertThat(ValueCompatibility.of(count(one), count(other))).isTrue();
        assertThat(ValueCompatibility.of(count(other), count(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"185亿元, 约178亿元", "12人, 13人", "3亿元, 2.6亿元", "980多艘, 1100艘", "1200余件, 860件", "6.3%, 5.9%",
            "32公顷, 450亩", "近80亿元, 800亿元", "15.98万元, 14.98万元"})
    void numbersDisagreeOfWhichOnlyOneCanBeTrue(String one, String other) {
        assertThat(ValueCompatibility.of(count(one), count(other))).isFalse();
        assertThat(ValueCompatibility.of(count(other), count(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6月3日, 2024年6月3日, true", "6月3日, 6月4日, false", "1908年, 1912年, false", "2024年6月, 6月3日, true"})
    void daysAgreeAsFarAsBothNameThem(String one, String other, boolean agree) {
        assertThat(ValueCompatibility.of(date(one), date(other))).isEqualTo(agree);
    }

    private static Fact count(String text) {
        return new Fact.Quantity(NumberMention.in(text).getFirst());
    }

    private static Fact date(String text) {
        return new Fact.Date(DateMention.in(text, PUBLISHED).getFirst());
    }
}
