package wenyuan.app.prompt;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with named places, `{name}`.
record Template(String name, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    /// Puts the values into their places, all at once, so that a value that looks like a place stays as it is.
    ///
    /// @throws InvalidPrompt when the template has a place that `values` does not know
    String fill(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
    }

    private String value(Map<String, String> values, String place) {
        String value = values.get(place);
        if (value == null) {
            throw new InvalidPrompt("the prompt template " + name + " has a place {" + place
                    + "} that nothing fills; it may use " + new TreeSet<>(values.keySet()));
        }
        return value;
    }
}
