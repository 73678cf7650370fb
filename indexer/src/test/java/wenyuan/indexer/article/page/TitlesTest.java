package wenyuan.indexer.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
    @Test
    void takesTheMainLineForTheTitle() {
        assertThat(Titles.of(List.of("要点", "山上有雪河里有冰", "湖边有船")))
                .isEqualTo(new Titles("山上有雪河里有冰", List.of("要点", "湖边有船")));
        assertThat(Titles.of(List.of("山上有雪河里有冰 湖边有船林中有鸟", "山河湖林一色新")).title()).isEqualTo("山河湖林一色新");
        assertThat(Titles.of(List.of("山里的人们做得好——", "雪中有路通山外")).title()).isEqualTo("雪中有路通山外");
    }

    @Test
    void makesATitleOfTheFirstSentence() {
        assertThat(Titles.made("本报讯 （记者 孙木）山上有雪。河里有冰。\n")).isEqualTo("山上有雪");
        String clause = "山上有雪河里有冰湖边有船";
        assertThat(Titles.made(clause + "，“" + clause + "，" + clause + "”。\n")).isEqualTo(clause);
        assertThat(Titles.made("山".repeat(29) + "😀" + "山".repeat(9) + "\n")).isEqualTo("山".repeat(29));
        assertThat(Titles.made("。。\n")).isNotBlank();
    }
}
