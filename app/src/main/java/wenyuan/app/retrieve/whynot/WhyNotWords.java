package wenyuan.app.retrieve.whynot;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import wenyuan.app.retrieve.LeftOut;
import wenyuan.app.retrieve.whynot.WhyNot.Kind;
import wenyuan.app.retrieve.whynot.WhyNot.Reason;
import wenyuan.app.text.Language;
import wenyuan.indexer.index.Filter;

/// The reasons why an article is not shown, as sentences in the language of a question.
final class WhyNotWords {
    private final Language language;

    WhyNotWords(String question) {
        this.language = Language.of(question);
    }

    Reason unknown(String wanted) {
        return reason(Kind.UNKNOWN, "why-not.unknown", wanted);
    }

    Reason found(int rank) {
        return reason(Kind.FOUND, "why-not.found", rank);
    }

    Reason undated() {
        return reason(Kind.UNDATED, "why-not.undated");
    }

    Reason ofAnotherDay(LocalDate day, Filter filter) {
        return reason(Kind.FILTER_DATE, "why-not.of-another-day", day.toString(),
                filter.from().map(LocalDate::toString).orElse("…"),
                filter.to().map(LocalDate::toString).orElse("…"));
    }

    Reason ofAnotherOutlet(String outlet, List<String> wanted) {
        return reason(Kind.FILTER_OUTLET,
                outlet.isEmpty() ? "why-not.of-no-outlet" : "why-not.of-another-outlet", outlet,
                String.join(language.say("comma"), wanted));
    }

    Reason notChosen() {
        return reason(Kind.FILTER_ARTICLE, "why-not.not-chosen");
    }

    Reason duplicate(LeftOut left) {
        return new Reason(Kind.DUPLICATE, left.reason(language));
    }

    Reason noSharedWords() {
        return reason(Kind.NO_SHARED_WORDS, "why-not.no-shared-words");
    }

    /// @param place among all that was found; empty when it was not found at all
    Reason belowLimit(OptionalInt place, int shown) {
        return place.isEmpty()
                ? reason(Kind.BELOW_LIMIT, "why-not.too-far")
                : reason(Kind.BELOW_LIMIT, "why-not.below-limit", place.getAsInt(), shown);
    }

    private Reason reason(Kind kind, String key, Object... values) {
        return new Reason(kind, language.say(key, values));
    }
}
