package wenyuan.app.question;

import java.util.regex.Pattern;
import wenyuan.indexer.text.Folding;

/// A question that leans on the one before it: by a word that points back, by being short, or by naming nothing that
/// it could be about. It is completed with that question; what was answered is context too.
///
/// @param text the question, with the one before it in front if it leans on it
/// @param own the question itself if it leans, else empty
/// @param context the question before and its answer if it leans, else empty
record FollowUp(String text, String own, String context) {
    /// A question of fewer characters than this may lean even with a subject of its own.
    private static final int SHORT = 12;
    /// So much of an answer tells what was talked of; more of it would drown the question.
    private static final int ANSWER = 60;
    private static final Pattern POINTING_BACK = Pattern.compile("那|它|他|她|该|其(?!他|中|实)|这|此|呢|上述|加起来|"
            + "\\b(?:it|its|they|their|them|he|his|she|her|that|those|these|this|there)\\b");
    /// What can be named: a quotation, Latin or a number, or Han characters with the ending of a place, an
    /// organisation or an event.
    private static final Pattern NAME = Pattern.compile("[“\"「《]|[a-z0-9]{2,}|[\\u4e00-\\u9fff]{2,}(?:"
            + "[省市区县镇乡村]|公司|集团|大学|学院|学校|医院|银行|[委局部馆厅署院所]|中心|协会|学会|联盟|基金|园区|论坛|大会|峰会|展览|赛事|大赛|工程|计划|方案|条例|办法)");

    static FollowUp of(Question question, Notes notes) {
        String text = question.text();
        if (question.history().isEmpty() || !leans(text)) {
            return new FollowUp(text, "", "");
        }
        Exchange last = question.history().getLast();
        String answer = last.answer().substring(0, Math.min(ANSWER, last.answer().length()));
        notes.say("接着上一个问题：" + last.question(), "Taken as a follow-up to: " + last.question());
        return new FollowUp(last.question() + " " + text, text, last.question() + " " + answer);
    }

    /// What was put in front of the question itself.
    String lead() {
        return own.isEmpty() ? "" : text.substring(0, text.length() - own.length());
    }

    /// Whether a question, by its words, is about something said before it.
    static boolean leans(String text) {
        String folded = Folding.fold(text);
        return text.length() < SHORT || POINTING_BACK.matcher(folded).find() || !NAME.matcher(folded).find();
    }
}
