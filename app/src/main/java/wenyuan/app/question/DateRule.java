package wenyuan.app.question;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A form in which days are named, and which days are meant.
///
/// @param form expects folded text
/// @param days empty when words of that form name no possible days
/// @param fromToday whether the days are named by their distance from today
record DateRule(Pattern form, Function<DateWords, Optional<Days>> days, boolean fromToday) {
    static DateRule of(String form, Function<DateWords, Optional<Days>> days) {
        return new DateRule(Pattern.compile(form), days, false);
    }

    /// A form whose days lie at some distance from today.
    static DateRule fromToday(String form, Function<DateWords, Optional<Days>> days) {
        return new DateRule(Pattern.compile(form), days, true);
    }
}
