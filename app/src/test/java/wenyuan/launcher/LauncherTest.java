package wenyuan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    private static final int JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "11", "17", "24"})
    void refusesAJavaThatIsTooOld(String version) {
        assertThat(Launcher.isTooOld(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "26", "30"})
    void startsWithTheJavaThatIsNeededAndLaterOnes(String version) {
        assertThat(Launcher.isTooOld(version)).isFalse();
    }

    @Test
    void isAClassThatAnOldJavaCanLoad() throws IOException {
        try (var in = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            in.skipBytes(6);
            assertThat(in.readUnsignedShort()).as("version of the class file").isEqualTo(JAVA_8);
        }
    }
}
