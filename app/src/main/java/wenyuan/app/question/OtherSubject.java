package wenyuan.app.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the subject that a follow-up names, and nothing else, in the place of the one that the question before begins
/// with.
final class OtherSubject {
    private static final String NAMED = "[\\u4e00-\\u9fff&&[^的了是有在由被和与及那这哪谁什几多怎它他她其该]]";
    private static final Pattern OTHER = Pattern.compile("^(?:那么?|和|换成|如果是)?(" + NAMED + "{1,12}?(?:"
            + FollowUp.ENDING + "))(?:的情况)?(?:呢|怎么样|如何)[？?]?$");
    private static final Pattern FIRST = Pattern
            .compile("^(?:请问)?(" + NAMED + "{1,12}(?:" + FollowUp.ENDING + "))(?!$)");

    private OtherSubject() {}

    /// The question before, asked of the other subject; empty where it begins with none or no other one is named.
    static String put(String topic, String text) {
        Matcher other = OTHER.matcher(text.strip());
        Matcher first = FIRST.matcher(topic);
        return other.find() && first.find() ? other.group(1) + topic.substring(first.end(1)) : "";
    }
}
