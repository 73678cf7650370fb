package wenyuan.app.page;

import java.net.URI;

/// The program, running with its corpus indexed. Whoever starts it closes it.
public interface RunningApp extends AutoCloseable {

    /// Where its page is, without a slash at the end.
    URI address();

    @Override
    void close();

    /// The program at the address that the system property `wenyuan.address` names, which goes on running when the test
    /// is over.
    static RunningApp start() {
        String named = System.getProperty("wenyuan.address", "");
        if (named.isEmpty()) {
            throw new IllegalStateException(
                    "no program to test; start it and name its address with -Dwenyuan.address=http://…");
        }
        return new Elsewhere(URI.create(named));
    }

    /// A program that others started.
    record Elsewhere(URI address) implements RunningApp {
        @Override
        public void close() {
            // whoever started it stops it
        }
    }
}
