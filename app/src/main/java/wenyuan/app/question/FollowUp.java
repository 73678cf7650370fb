package wenyuan.app.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// How a text may lean on the question before it.
///
/// @param need how far it needs one
/// @param readings the text with what the question before says filled in, in several ways
record FollowUp(Need need, List<Reading> readings) {
    /// A question of more characters says what it is about, if it does not point back.
    private static final int LONG = 30;
    private static final Pattern IT = Pattern.compile("它们?|其(?!他|中|实|它|次|余)|\\b(?:it|its)\\b");
    private static final Pattern OTHER = Pattern
            .compile("^(?:那么?|那|和|还有|换成|如果是)?([^，,。；？?]{1,12}?)(?:的情况)?(?:呢|怎么样|如何)[？?]?$"
                    + "|^(?:and|(?:and )?(?:what|how) about)\\s+(?:the\\s+)?([^?]{1,40}?)[?]?$");
    /// What is left of a question that names other days or another outlet and nothing else.
    private static final Pattern NOTHING_ELSE = Pattern
            .compile("(?:[那么的呢吗和与上在有又]|怎么样|怎样|如何|如果|换成|还有|[^\\p{L}\\p{N}]|"
                    + "\\b(?:and|what|how|about|on|in|for|then|of)\\b)*");
    /// What ends a topic, where something else follows.
    private static final Pattern NEW_TOPIC = Pattern.compile(
            "^(?:好的?|嗯|那)?[，,\\s]*(?:换一?个(?:话题|问题|方向)|(?:再|另外|顺便)(?:再)?问(?:一下|一个|个|你)?(?:别的|另外的|其他的)?(?:问题|事)?|另一个问题|"
                    + "(?:说|聊)点?(?:别的|其他的)|(?:on )?another (?:topic|question|subject)|(?:new|different) (?:topic|question|subject)|by the way|(?:let's )?change (?:the )?(?:topic|subject))"
                    + "[，,。：:！!？?\\s]*");
    private static final Pattern MORE = Pattern.compile(
            "^(?:那|然后)?(?:还有(?:哪些|什么|别的|其他的?|更多|吗)?|(?:后面|其余|剩下|其他)的?(?:呢|还有哪些|有哪些)?|更多|继续|下一页|再列一些|再来一些)(?:文章|报道|新闻)?(?:呢|吗)?[？?。]?$"
                    + "|^(?:more|next(?: page)?|(?:any|what) (?:more|others?|else)|show more|the rest|and the others?)[?.]?$");
    private static final Pattern SHOWN = Pattern
            .compile("^(?:共\\d+篇，第\\d+[—–-](\\d+)篇|\\d+ articles?, \\d+[—–-](\\d+))");

    /// How far a text needs the one before.
    enum Need {
        /// It points to nothing, but may leave out what it is about.
        MAY,
        /// It points back, or is but a piece.
        SHOULD,
        /// It makes no sense alone.
        MUST
    }

    /// A way to read a text.
    ///
    /// @param lead the question it stands behind; empty for none
    /// @param own the rest, with what was put into it
    /// @param offset how many articles of the list asked for were listed before
    record Reading(String lead, String own, int offset) {
        static Reading alone(String text) {
            return new Reading("", text, 0);
        }

        String text() {
            return lead.isEmpty() ? own : lead + " " + own;
        }

        boolean leans() {
            return !lead.isEmpty();
        }
    }

    /// The text without words that end the topic before; the same where it has none, or nothing else.
    static String withoutNewTopic(String text) {
        Matcher matcher = NEW_TOPIC.matcher(Folding.fold(text));
        return matcher.find() && matcher.end() < text.length() ? text.substring(matcher.end()) : text;
    }

    /// Whether a text is not about anything said before it, as far as that can be told without it.
    static boolean standsAlone(String text, Function<String, Understood> reading, QuestionSubject subject) {
        String folded = Folding.fold(text);
        return !pointsBack(folded) && !MORE.matcher(folded).matches() && !Ordinal.isOne(text)
                && !onlyNarrows(reading.apply(text)) && (text.length() > LONG || subject.isNamed(text));
    }

    private static boolean pointsBack(String folded) {
        return AskingWords.pointBack(folded) || other(folded).isPresent();
    }

    /// How a text leans that does not stand alone.
    ///
    /// @param topic what the question before was understood as
    /// @param answer what it was answered
    /// @param reading finds days and outlets in a text
    /// @param subject finds what a text is about
    static FollowUp of(String text, Reading topic, String answer, Function<String, Understood> reading,
            QuestionSubject subject) {
        String folded = Folding.fold(text);
        Matcher shown = SHOWN.matcher(answer);
        if (MORE.matcher(folded).matches() && shown.find()) {
            int listed = Integer.parseInt(shown.group(1) == null ? shown.group(2) : shown.group(1));
            return new FollowUp(Need.MUST, List.of(new Reading(topic.lead(), topic.own(), listed)));
        }
        String numbered = Ordinal.resolved(text, answer);
        if (!numbered.isEmpty()) {
            return new FollowUp(Need.MUST, List.of(Reading.alone(numbered)));
        }
        if (onlyNarrows(reading.apply(text))) {
            return new FollowUp(Need.MUST,
                    List.of(Reading.alone(narrowed(topic.text(), text, reading))));
        }
        List<Reading> readings = new ArrayList<>();
        put(folded, text, topic.text(), subject).ifPresent(whole -> readings.add(Reading.alone(whole)));
        if (readings.isEmpty() || !subject.isNamed(text)) {
            readings.add(new Reading(topic.leans() ? topic.lead() : topic.own(), text, 0));
        }
        return new FollowUp(pointsBack(folded) ? Need.SHOULD : Need.MAY, readings);
    }

    /// Where a folded text names another subject, and asks nothing of it.
    private static Optional<Span> other(String folded) {
        Matcher other = OTHER.matcher(folded);
        if (!other.find()) {
            return Optional.empty();
        }
        int group = other.group(1) == null ? 2 : 1;
        String named = other.group(group);
        return named.endsWith("的") || AskingWords.pointBack(named)
                || AskingWords.PATTERN.matcher(named).find()
                        ? Optional.empty()
                        : Optional.of(new Span(other.start(group), other.end(group)));
    }

    /// The topic asked of another subject, or the text with the topic's subject for the word that points to it.
    private static Optional<String> put(String folded, String text, String topic, QuestionSubject subject) {
        Optional<Span> other = other(folded);
        Matcher it = IT.matcher(folded);
        if (other.isEmpty() && !it.find()) {
            return Optional.empty();
        }
        return subject.of(topic).filter(span -> QuestionSubject.begins(span, topic)).map(span -> other
                .map(named -> replaced(topic, span, named.in(text)))
                .orElseGet(() -> replaced(text, new Span(it.start(), it.end()), span.in(topic))));
    }

    private static String replaced(String text, Span words, String by) {
        return text.substring(0, words.start()) + by + text.substring(words.end());
    }

    private static boolean onlyNarrows(Understood named) {
        List<Span> words = Stream
                .concat(named.windows().stream().map(Window::words),
                        named.outlets().stream().map(Named::words))
                .toList();
        return !words.isEmpty() && NOTHING_ELSE.matcher(Understood.without(named.folded(), words)).matches();
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
                : replaced(topic, old.getFirst(), words);
    }
}
