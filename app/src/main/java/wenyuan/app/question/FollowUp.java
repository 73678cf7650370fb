package wenyuan.app.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.text.Chinese;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// How a text may lean on the question before it.
///
/// @param worse how much worse than the text alone it may be told of by the articles; 1 where it makes no sense alone
/// @param readings the text with what the question before says filled in, in several ways
record FollowUp(double worse, List<Reading> readings) {
    static final double MUST = 1;
    /// A text that points back, or is but a piece, names little, of which an article tells all.
    private static final double POINTING = 0.5;
    /// The same for a short text that names nothing of which few articles tell.
    private static final double NAMELESS = 0.25;
    private static final int SHORT = 12;
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
    private static final Pattern MORE = Pattern.compile(
            "^(?:那|然后)?(?:还有(?:哪些|什么|别的|其他的?|更多|吗)?|(?:后面|其余|剩下|其他)的?(?:呢|还有哪些|有哪些)?|更多|继续|下一页|再列一些|再来一些)(?:文章|报道|新闻)?(?:呢|吗)?[？?。]?$"
                    + "|^(?:more|next(?: page)?|(?:any|what) (?:more|others?|else)|show more|the rest|and the others?)[?.]?$");
    private static final Pattern SHOWN = Pattern
            .compile("^[^\\n]*?(?:共\\d+篇，第\\d+[—–-](\\d+)篇|\\d+ articles?, \\d+[—–-](\\d+))");

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

    /// Whether a text is not about anything said before it, as far as that can be told without it.
    static boolean standsAlone(String text, Function<String, Understood> reading, Topics topics) {
        String folded = Folding.fold(text);
        return !pointsBack(folded) && !MORE.matcher(folded).matches() && !onlyNarrows(reading.apply(text))
                && (text.length() > LONG || topics.isNamed(text));
    }

    private static boolean pointsBack(String folded) {
        return AskingWords.pointBack(folded) || other(folded).isPresent();
    }

    /// How a text leans that does not stand alone.
    ///
    /// @param topic what the question before was understood as
    /// @param answer what it was answered
    /// @param reading finds days and outlets in a text
    /// @param topics finds what a text is about
    static FollowUp of(String text, Reading topic, String answer, Function<String, Understood> reading,
            Topics topics) {
        String folded = Folding.fold(text);
        Matcher shown = SHOWN.matcher(answer);
        if (MORE.matcher(folded).matches() && shown.find()) {
            int listed = Integer.parseInt(shown.group(1) == null ? shown.group(2) : shown.group(1));
            return new FollowUp(MUST, List.of(new Reading(topic.lead(), topic.own(), listed)));
        }
        if (onlyNarrows(reading.apply(text))) {
            return new FollowUp(MUST, List.of(Reading.alone(narrowed(topic.text(), text, reading))));
        }
        List<Reading> readings = new ArrayList<>();
        put(folded, text, topic.text(), topics).map(Reading::alone).ifPresent(readings::add);
        if (readings.isEmpty() || !topics.isNamed(text)) {
            readings.add(new Reading(topic.leans() ? topic.lead() : topic.own(), text, 0));
        }
        return new FollowUp(pointsBack(folded) ? POINTING : text.length() < SHORT ? NAMELESS : 0, readings);
    }

    /// Where a folded text names another subject, and asks nothing of it.
    private static Optional<Span> other(String folded) {
        return OTHER.matcher(folded).results().map(other -> {
            int group = other.group(1) == null ? 2 : 1;
            return new Span(other.start(group), other.end(group));
        }).filter(span -> {
            String named = span.in(folded);
            return !named.endsWith("的") && !AskingWords.pointBack(named)
                    && !AskingWords.PATTERN.matcher(named).find();
        }).findFirst();
    }

    /// The topic asked of another subject, or the text with the topic's subject for the word that points to it.
    private static Optional<String> put(String folded, String text, String topic, Topics topics) {
        Optional<Span> other = other(folded);
        Matcher it = IT.matcher(folded);
        if (other.isEmpty() && !it.find()) {
            return Optional.empty();
        }
        return topics.subject(topic).filter(span -> Topics.begins(span, topic)).map(span -> other
                .map(named -> replaced(topic, span, named.in(text)))
                .orElseGet(() -> replaced(text, new Span(it.start(), it.end()), span.in(topic))));
    }

    private static String replaced(String text, Span words, String by) {
        return text.substring(0, words.start()) + by + text.substring(words.end());
    }

    private static boolean onlyNarrows(Understood named) {
        List<Span> words = named.spans();
        return !words.isEmpty() && NOTHING_ELSE.matcher(Understood.without(named.folded(), words)).matches();
    }

    /// The question with the days and the outlet of the follow-up in the place of its own, or in front.
    private static String narrowed(String topic, String text, Function<String, Understood> reading) {
        String narrowed = topic;
        for (Function<Understood, List<Span>> named : List.<Function<Understood, List<Span>>>of(
                Understood::days,
                Understood::sources)) {
            String before = narrowed;
            narrowed = named.apply(reading.apply(text)).stream().findFirst().map(span -> span.in(text))
                    .map(words -> named.apply(reading.apply(before)).stream().findFirst()
                            .map(old -> replaced(before, old, words))
                            .orElseGet(() -> words + (Chinese.isIn(words) ? "" : " ") + before))
                    .orElse(before);
        }
        return narrowed;
    }
}
