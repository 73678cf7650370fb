package wenyuan.app.question;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A question that leans on one before it: by a word that points back, by being short, or by naming nothing that it
/// could be about. One that only names other days or another outlet is that question with these put in their place.
/// Any other is completed with the last question that stood alone.
///
/// @param text the question, with the one it leans on in front
/// @param lead what of it was put in front of the question itself; empty for nothing
record FollowUp(String text, String lead) {
    /// A question of fewer characters than this may lean even with a subject of its own.
    static final int SHORT = 12;
    private static final Pattern POINTING_BACK = Pattern
            .compile("那(?!么)|它|(?<![其吉])他|她|(?<!应)该|其(?!他|中|实|它|次|余)|这|(?<!因|从|至)此|上述|加起来|"
                    + "\\b(?:it|its|they|their|them|he|his|she|her|that|those|these|this)\\b");
    /// What names of places, organisations and events end with.
    static final String ENDING = "[省市区县镇乡村]|公司|集团|大学|学院|学校|医院|银行|[委局部馆厅署院所]|中心|协会|学会|联盟|基金|园区|论坛|大会|峰会|展览|赛事|大赛|工程|计划|方案|条例|办法|"
            + "政府|机场|车站|港口|大桥|隧道|铁路|高速|地铁|公园|广场|社区|街道|法院|俱乐部|电影节|文化节";
    /// What can be named: a quotation, Latin or a number, or Han characters with the ending of a place, an
    /// organisation or an event.
    private static final Pattern NAME = Pattern
            .compile("[“\"「《]|[a-z0-9]{2,}|[\\u4e00-\\u9fff]{2,}(?:" + ENDING + ")");
    /// What is left of a question that names other days or another outlet and nothing else.
    private static final Pattern NOTHING_ELSE = Pattern
            .compile("(?:[那么的呢吗和与上在有又]|怎么样|怎样|如何|如果|换成|还有|[^\\p{L}\\p{N}]|"
                    + "\\b(?:and|what|how|about|on|in|for|then|of)\\b)*");

    static FollowUp of(Question question, Function<String, Understood> reading, Notes notes) {
        String text = question.text();
        boolean narrows = onlyNarrows(reading.apply(text));
        if (question.history().isEmpty() || Asked.by(text) == Asked.NOTHING || !(narrows || leans(text))) {
            return alone(text);
        }
        String listed = Ordinal.resolved(text, question.history().getLast().answer());
        if (!listed.isEmpty()) {
            return understood(listed, notes);
        }
        String topic = topic(question.history(), reading);
        if (topic.isEmpty()) {
            return alone(text);
        }
        if (narrows) {
            return understood(narrowed(topic, text, reading), notes);
        }
        String ofOther = OtherSubject.put(topic, text);
        if (!ofOther.isEmpty()) {
            return understood(ofOther, notes);
        }
        notes.say("接着上一个问题：" + topic, "Taken as a follow-up to: " + topic);
        return new FollowUp(topic + " " + text, topic + " ");
    }

    private static FollowUp understood(String whole, Notes notes) {
        notes.say("接着上一个问题，理解为：" + whole, "Taken as a follow-up, and understood as: " + whole);
        return alone(whole);
    }

    private static FollowUp alone(String text) {
        return new FollowUp(text, "");
    }

    /// What the conversation was about at last: the last question that stands alone, with what only narrowed it.
    private static String topic(List<Exchange> history, Function<String, Understood> reading) {
        String topic = "";
        for (Exchange exchange : history) {
            String asked = exchange.question();
            if (Asked.by(asked) == Asked.NOTHING) {
                continue;
            }
            if (!topic.isEmpty() && onlyNarrows(reading.apply(asked))) {
                topic = narrowed(topic, asked, reading);
            } else if (topic.isEmpty() || !leans(asked)) {
                topic = asked;
            }
        }
        return topic;
    }

    private static boolean onlyNarrows(Understood named) {
        List<Span> words = Stream
                .concat(named.windows().stream().map(Window::words),
                        named.outlets().stream().map(Named::words))
                .toList();
        return !words.isEmpty()
                && NOTHING_ELSE.matcher(Understood.without(named.folded(), words)).matches();
    }

    /// The question with the days and the outlet of the follow-up in the place of its own, or in front.
    private static String narrowed(String topic, String text, Function<String, Understood> reading) {
        Understood own = reading.apply(text);
        String dated = replaced(topic, reading.apply(topic).windows().stream().map(Window::words).toList(),
                text,
                own.windows().stream().map(Window::words).toList());
        return replaced(dated, reading.apply(dated).outlets().stream().map(Named::words).toList(), text,
                own.outlets().stream().map(Named::words).toList());
    }

    private static String replaced(String topic, List<Span> old, String text, List<Span> own) {
        if (own.isEmpty()) {
            return topic;
        }
        String words = own.getFirst().in(text);
        String joint = Character.isIdeographic(words.codePointAt(words.length() - 1)) ? "" : " ";
        return old.isEmpty()
                ? words + joint + topic
                : topic.substring(0, old.getFirst().start()) + words + topic.substring(old.getFirst().end());
    }

    /// The question that is to be understood.
    String asked() {
        return text.substring(lead.length());
    }

    /// Whether the question stands behind another one.
    boolean leans() {
        return !lead.isEmpty();
    }

    /// Whether a question, by its words, is about something said before it.
    static boolean leans(String text) {
        String folded = Folding.fold(text);
        return text.length() < SHORT || pointsBack(folded) || !NAME.matcher(folded).find();
    }

    /// Whether a folded text has a word that stands for something said before it.
    static boolean pointsBack(String folded) {
        return POINTING_BACK.matcher(folded).find();
    }
}
