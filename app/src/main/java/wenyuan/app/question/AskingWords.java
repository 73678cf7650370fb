package wenyuan.app.question;

import java.util.regex.Pattern;

/// Words of a question that ask, or stand for something said before, and name nothing themselves.
final class AskingWords {
    static final Pattern PATTERN = Pattern.compile(
            "多少|多[大长高远快重久]|第?几|谁|什么(?:时候)?|何[时人地处]|哪[些里儿]?|怎[么样]+|如何|为何|是否|有没有|是不是|[吗呢](?=[？?；;，,]?$)"
                    + "|\\b(?:how (?:many|much|long)|how|what|which|whom?|when|where|why)\\b");
    private static final Pattern POINTING_BACK = Pattern
            .compile(
                    "(?:^|[，,。；;？?\\s])(?:那(?!么)|这)|它|(?<![其吉])他(?!们)|(?<!\\p{IsHan})他们|她|(?<!应)该(?!不)|其(?!他|中|实|它|次|余)|(?<!因|从|至|彼)此(?!外|次)|上述|加起来|"
                            + "\\b(?:it|its|they|their|them|he|his|she|her|that|those|these|this)\\b");

    private AskingWords() {}

    /// Whether a folded text has a word that stands for something said before it.
    static boolean pointBack(String folded) {
        return POINTING_BACK.matcher(folded).find();
    }
}
