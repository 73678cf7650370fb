package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.text.Opposites.Side;

class OppositesTest {
    @ParameterizedTest
    @CsvSource({"产量上升,产量下降,true,false", "产量上升,产量增长,true,true", "上午开会,下午开会,true,false", "首次举办,再次举办,true,false",
            "全部企业,部分企业,true,false", "所有企业,全部企业,true,true", "大多数居民,少数居民,true,false", "产量上升,上午开会,false,false",
            "本届农博会,上届农博会,true,false",
            "二季度,第二季度,true,true", "月产能,年产能,true,false"})
    void tellsWordsThatExcludeOneAnotherFromWordsThatMeanTheSame(String one, String other, boolean comparable,
            boolean follows) {
        Side first = Opposites.in(one).getFirst();
        Side second = Opposites.in(other).getFirst();

        assertThat(first.comparable(second)).isEqualTo(comparable);
        assertThat(second.comparable(first)).isEqualTo(comparable);
        assertThat(first.follows(second)).isEqualTo(follows);
        assertThat(second.follows(first)).isEqualTo(follows);
    }

    @Test
    void tellsWhereAWordStandsAndWhatItIsAbout() {
        assertThat(Opposites.in("去年出口下降，首次低於進口")).allSatisfy(
                side -> assertThat(side.span().in("去年出口下降，首次低於進口")).isEqualTo(side.text()))
                .extracting(Side::text, Side::sort)
                .contains(org.assertj.core.groups.Tuple.tuple("出口", Opposites.Sort.DIRECTION),
                        org.assertj.core.groups.Tuple.tuple("首次", Opposites.Sort.RANK),
                        org.assertj.core.groups.Tuple.tuple("低於", Opposites.Sort.DIRECTION));
    }
}
