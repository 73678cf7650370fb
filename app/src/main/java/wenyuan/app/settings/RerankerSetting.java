package wenyuan.app.settings;

import java.net.URI;
import java.nio.file.Path;

/// What reranks hits.
public sealed interface RerankerSetting {

    /// What the program has for it.
    record Own() implements RerankerSetting {}

    /// A server.
    ///
    /// @param model what it calls the model; blank where it has but one
    /// @param key what it wants to see; [Secret#NONE] for nothing
    record Served(URI url, String model, Secret key) implements RerankerSetting {
        /// @throws InvalidSettings naming what is wrong
        public Served {
            if (url.getHost() == null
                    || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                throw new InvalidSettings(
                        "the reranker has the url '" + url + "'; it must begin with http:// or https://");
            }
            if (url.getUserInfo() != null) {
                throw new InvalidSettings(
                        "the reranker has a password in its url; give it as a key, by the environment");
            }
        }
    }

    /// A cross-encoder in a folder.
    record InFolder(Path folder) implements RerankerSetting {}
}
