package wenyuan.indexer.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecodedTest {
    private static final String ALPHABET = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严 ，。：！？“”《》、\nabcXYZ0123456789";

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void returnsTheTextThatWasEncodedInAnyOfTheKnownEncodings(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder("文");
        for (int i = random.nextInt(30_000); i > 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            if (random.nextInt(50) == 0) {
                text.appendCodePoint(0x1f300 + random.nextInt(100));
            }
        }
        String expected = text.toString();
        for (Charset charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16,
                Charset.forName("GB18030")}) {
            assertThat(Decoded.of(expected.getBytes(charset))).as("seed %d in %s", seed, charset)
                    .isEqualTo(new Decoded.Text(expected));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverTakesRandomBytesForText(long seed) {
        var random = new Random(seed);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 2000; i++) {
            bytes.write(1 + random.nextInt(255));
        }
        assertThat(Decoded.of(bytes.toByteArray())).as("seed %d", seed).isInstanceOf(Decoded.NotText.class);
    }
}
