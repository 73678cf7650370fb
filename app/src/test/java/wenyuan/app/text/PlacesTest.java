package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.text.Places.Place;

class PlacesTest {
    @Test
    void findsProvincesCitiesAndCountries() {
        assertThat(Places.in("从黑龙江到呼和浩特，再飞往法国巴黎")).extracting(Place::name).containsExactly("黑龙江", "呼和浩特",
                "法国",
                "巴黎");
    }

    @Test
    void tellsASmallerPlaceByHowItEnds() {
        assertThat(Places.in("出现在青田镇，为海安县之最")).extracting(Place::text).containsExactly("青田镇", "海安县");
        assertThat(Places.in("各县区的城镇化与全镇居民")).isEmpty();
    }

    @Test
    void tellsOnePlaceFromAnother() {
        assertThat(Places.in("廣州、广州和深圳")).extracting(Place::name).containsExactly("广州", "广州", "深圳");
    }

    @ParameterizedTest
    @ValueSource(strings = {"南京路步行街", "中国", "在京剧院", "上一次"})
    void takesNoRoadAndNoOtherWordForACity(String text) {
        assertThat(Places.in(text)).isEmpty();
    }
}
