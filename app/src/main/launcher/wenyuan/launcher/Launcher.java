package wenyuan.launcher;

import java.lang.reflect.InvocationTargetException;

/// Starts the program, or says which Java it needs. Compiled for Java 8, so that an older Java prints a sentence and no
/// stack trace.
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    /// Calls `wenyuan.app.Main`. With a Java that is too old the process ends with exit code 1.
    public static void main(String[] args) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println("Wenyuan needs Java " + NEEDED + " or later; this is Java " + version + " in "
                    + System.getProperty("java.home") + ". Install a JDK " + NEEDED
                    + ", for example from https://adoptium.net, and start it with that one's bin/java.");
            System.exit(1);
        }
        try {
            Class.forName("wenyuan.app.Main").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /// Whether a version as of the property `java.specification.version` (`1.8`, `17`, `25`) is below the one needed.
    static boolean isTooOld(String version) {
        return version.startsWith("1.") || Integer.parseInt(version.split("\\.")[0]) < NEEDED;
    }
}
