package wenyuan.app.verify;

import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

/// Finds how an article begins to tell: its first sentence that states something, behind lines that say where it was
/// taken from, who wrote it or what it is called.
public final class LeadSentence {
    /// Headings, credits and bylines end in no stop, and a question states nothing.
    private static final Pattern ENDED = Pattern.compile(".*[。！!…；;.][”’\"」』）)]*\\s*", Pattern.DOTALL);
    /// A credit that does end in a stop.
    private static final Pattern CREDIT = Pattern.compile("[\\s（(【\\[]*(?:"
            + "(?:本文|文章|图片?|图文|照片|视频|文字|资料|内容|稿件)?(?:(?:转载?|选|摘)自(?!己|主|从|然|身|动)|(?:来源|来自)(?=\\s*[:：]|于|网络))[^，,]{1,40}"
            + "|(?:责任|本期|文字|图片)?(?:编辑|作者|记者|通讯员|摄影|供图|校对|审核)\\s*[:：/／丨|｜].{1,40})",
            Pattern.DOTALL);

    private LeadSentence() {}

    /// The first of the sentences of a text that states something; where none does, the first.
    ///
    /// @param sentences at least one
    public static Span of(String text, List<Span> sentences) {
        return sentences.stream().filter(sentence -> states(sentence.in(text))).findFirst()
                .orElseGet(sentences::getFirst);
    }

    private static boolean states(String sentence) {
        return ENDED.matcher(sentence).matches() && ClaimSplitter.canBeQuoted(sentence)
                && !CREDIT.matcher(sentence).matches();
    }
}
