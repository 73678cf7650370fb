package wenyuan.app.eval.alter;

import java.util.regex.MatchResult;

/// A stretch of a text and what is to stand in its place.
record Edit(int start, int end, String replacement) {

    static Edit of(MatchResult match, String replacement) {
        return new Edit(match.start(), match.end(), replacement);
    }

    String applied(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
