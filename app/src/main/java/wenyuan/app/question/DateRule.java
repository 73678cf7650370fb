package wenyuan.app.question;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A form in which days are named, and which days are meant.
///
/// @param form expects folded text
/// @param days empty when words of that form name no possible days
record DateRule(Pattern form, Function<DateWords, Optional<Days>> days) {
    static DateRule of(String form, Function<DateWords, Optional<Days>> days) {
        return new DateRule(Pattern.compile(form), days);
    }
}
