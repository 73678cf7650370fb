package wenyuan.app.answer;

import java.util.Locale;

/// A disagreement between a sentence and its source.
///
/// @param claimed what the sentence says
/// @param found what the source says instead; empty where it says nothing of the kind
public record Problem(Kind kind, String claimed, String found) {

    /// What disagrees.
    public enum Kind {
        NUMBER, DATE, NAME, QUOTE, SOURCE, NEGATION;

        /// The name in the API.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
