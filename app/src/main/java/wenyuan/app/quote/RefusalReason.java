package wenyuan.app.quote;

import java.util.List;
import wenyuan.app.text.Language;

/// Why a question is not answered: what is missing.
///
/// @param key of a text of [Language]
/// @param values that stand in the text
record RefusalReason(String key, List<String> values) {
    /// No source is about the matter.
    static final RefusalReason NOTHING_NEAR = new RefusalReason("refusal.nothing-near", List.of());
    /// The sources are about the matter and do not say what is asked.
    static final RefusalReason NOT_SAID = new RefusalReason("refusal.not-said", List.of());

    /// The article or sentence that comes nearest is about another one of the same kind.
    static RefusalReason otherOne(String found, String asked) {
        return new RefusalReason("refusal.other-one", List.of(found, asked));
    }

    /// The article that comes nearest does not have a name that the question gives.
    static RefusalReason noSuchName(String name) {
        return new RefusalReason("refusal.no-such-name", List.of(name));
    }

    /// The reason as a sentence for the asker.
    String in(Language language) {
        return language.say(key, values.toArray());
    }
}
