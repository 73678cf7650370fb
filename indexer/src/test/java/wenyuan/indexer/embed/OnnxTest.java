package wenyuan.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class OnnxTest {

    /// The native library asks the C library for its environment, so that is where the test looks, too.
    @Test
    @SuppressWarnings("restricted")
    void startsTheRuntimeWithItsTelemetrySwitchedOff() throws Throwable {
        assertThat(Onnx.environment().getVersion()).isNotEmpty();
        Linker linker = Linker.nativeLinker();
        var getenv = linker.downcallHandle(linker.defaultLookup().findOrThrow("getenv"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = (MemorySegment) getenv
                    .invokeExact(arena.allocateFrom("ORT_DISABLE_TELEMETRY"));
            assertThat(value.reinterpret(2).getString(0)).isEqualTo("1");
        }
    }
}
