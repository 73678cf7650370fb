package wenyuan.indexer.embed;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The process's one ONNX Runtime, started so that it reports to nobody.
///
/// Its official builds send usage events over the network unless the environment says no before it starts. Java
/// cannot set a variable of its own environment, so the C library does; where that has no `setenv` (Windows),
/// switching the events off afterwards is all it takes.
public final class Onnx {
    private static final String NO_TELEMETRY = "ORT_DISABLE_TELEMETRY";

    private Onnx() {}

    /// The environment, started at the first call; it lives as long as the process.
    public static OrtEnvironment environment() throws OrtException {
        return Started.ENVIRONMENT;
    }

    private static final class Started {
        static final OrtEnvironment ENVIRONMENT = start();
    }

    private static OrtEnvironment start() {
        setVariable(NO_TELEMETRY, "1");
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            environment.setTelemetry(false);
        } catch (OrtException e) {
            throw new EmbeddingException("ONNX Runtime does not let its telemetry be switched off", e);
        }
        return environment;
    }

    @SuppressWarnings("restricted") // native access is granted to the whole program, as ONNX Runtime needs it too
    private static void setVariable(String name, String value) {
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup().find("setenv").ifPresent(address -> {
            var setenv = linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment key = arena.allocateFrom(name);
                int failed = (int) setenv.invokeExact(key, arena.allocateFrom(value), 1);
                if (failed != 0) {
                    throw new EmbeddingException("the environment variable " + name + " could not be set");
                }
            } catch (Throwable e) {
                throw new EmbeddingException("ONNX Runtime was not started, as its telemetry could not be"
                        + " switched off; start the program with " + name + "=1", e);
            }
        });
    }
}
