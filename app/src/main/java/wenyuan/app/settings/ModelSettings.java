package wenyuan.app.settings;

import java.net.URI;

/// A language model that questions can ask for.
///
/// @param name by which they ask
/// @param url of its server
/// @param model what the server calls it
/// @param key what the server wants to see; [Secret#NONE] for nothing
public record ModelSettings(String name, Provider provider, URI url, String model, Secret key) {
    /// The name of the model that quotes and needs no server.
    public static final String QUOTING = "extractive";

    /// @throws InvalidSettings naming what is wrong
    public ModelSettings {
        if (name.isBlank()) {
            throw new InvalidSettings("a model has no name; give it one");
        }
        if (name.equals(QUOTING)) {
            throw new InvalidSettings(
                    "a model is named " + name
                            + ", which is the name of the built-in one; give it another name");
        }
        if (model.isBlank()) {
            throw new InvalidSettings("model " + name + " does not say which model its server is to run");
        }
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new InvalidSettings(
                    "model " + name + " has the url '" + url + "'; it must begin with http:// or https://");
        }
        if (url.getUserInfo() != null) {
            throw new InvalidSettings(
                    "model " + name + " has a password in its url; give it as a key, by the environment");
        }
        if (provider == Provider.ANTHROPIC && !key.isPresent()) {
            throw new InvalidSettings("model " + name + " needs a key: set it by the environment");
        }
    }
}
