package wenyuan.app.eval.alter;

import java.util.regex.Pattern;

/// A true text, with the article that tells it.
///
/// @param text one or more whole sentences
/// @param article the whole text of the article that they stand in
public record Statement(String text, String article) {
    private static final Pattern LOWER_BOUND = Pattern.compile("(?:超|逾|突破|至少|不低于|不少于).{0,2}$");
    private static final Pattern UPPER_BOUND = Pattern.compile("(?:不超过|不足|最多|最高|不高于|以内|低于|少于).{0,2}$");
    private static final Pattern AND_MORE = Pattern.compile("^[\\d.,万亿%]*(?:余|多|.{0,2}以上)");
    private static final Pattern OR_LESS = Pattern.compile("^[\\d.,万亿%]*.{0,2}(?:以下|以内)");

    /// Whether a number at this place is only a least one, so that a smaller one would be true as well.
    boolean atLeast(int start, int end) {
        return LOWER_BOUND.matcher(text.substring(0, start)).find()
                || AND_MORE.matcher(text.substring(end)).find();
    }

    /// Whether a number at this place is only a greatest one, so that a larger one would be true as well.
    boolean atMost(int start, int end) {
        return UPPER_BOUND.matcher(text.substring(0, start)).find()
                || OR_LESS.matcher(text.substring(end)).find();
    }
}
