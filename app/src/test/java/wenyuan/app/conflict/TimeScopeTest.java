package wenyuan.app.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.text.DateMention;
import wenyuan.app.text.NumberMention;

class TimeScopeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "去年，港口吞吐箱子30万个。|2024-01-10|2023年港口吞吐箱子28万个。|2024-02-10|true",
            "去年，港口吞吐箱子30万个。|2024-01-10|今年港口吞吐箱子28万个。|2024-02-10|false",
            "今年6月港口吞吐箱子30万个。|2024-07-10|港口今年吞吐箱子28万个。|2024-07-10|false",
            "昨天港口吞吐箱子30万个。|2024-07-10|港口吞吐箱子28万个。|2024-07-11|true",
            "昨天港口吞吐箱子30万个。|2024-07-10|港口吞吐箱子28万个。|2024-10-11|false",
            "港口吞吐箱子30万个。|2024-07-10|港口吞吐箱子28万个。|2023-07-11|false",
            "开港以来，吞吐箱子30万个。|2024-07-10|港口吞吐箱子28万个。|2024-07-11|false",
            "截至7月9日，港口吞吐箱子30万个。|2024-07-10|截至7月12日，港口吞吐箱子28万个。|2024-07-13|true",
            "港口于2021年动工，吞吐箱子30万个。|2024-07-10|港口吞吐箱子28万个，计划2028年扩建。|2024-07-13|true"})
    void meetsAnotherOfTheSameTime(String one, String published, String other, String otherPublished,
            boolean meets) {
        assertThat(period(one, published).meets(period(other, otherPublished))).isEqualTo(meets);
        assertThat(period(other, otherPublished).meets(period(one, published))).isEqualTo(meets);
    }

    /// The period of the number of boxes.
    private static TimeScope period(String sentence, String published) {
        var date = Optional.of(LocalDate.parse(published));
        var days = DateMention.in(sentence, date);
        NumberMention boxes = NumberMention.in(sentence, days.stream().map(DateMention::span).toList())
                .getLast();
        return TimeScope.of(sentence.replace('，', ','), boxes.span(), days, date);
    }
}
