package wenyuan.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of the program, as the build wrote it down.
public final class Version {
    private static final String FILE = "/wenyuan.properties";

    private Version() {}

    /// As `0.1.0`.
    public static String current() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program; build it anew");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + " of the program", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
