package wenyuan.app.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.text.Language;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Reads a text in a conversation: by itself, or as leaning on the question before it.
///
/// @param naming finds days and outlets in a text
/// @param topics finds what a text is about
/// @param score how well the articles answer a reading
record FollowUp(Function<String, Understood> naming, Topics topics, ToDoubleFunction<Reading> score) {
    /// A text that makes no sense alone.
    private static final double MUST = 1;
    /// A text that points back, or is but a piece, names little, of which an article tells all.
    private static final double POINTING = 0.5;
    /// The same for a short text that names nothing of which few articles tell.
    private static final double NAMELESS = 0.25;
    private static final double ALONE = -1;
    private static final int SHORT = 12;
    /// A question of more characters says what it is about, if it does not point back.
    private static final int LONG = 30;
    /// How many questions back a conversation is gone through to what it is about.
    private static final int FAR = 6;
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
            .compile("^[^\\n]*?(?:共\\d+篇，第|\\d+ articles?, )\\d+[—–-](\\d+)");

    /// A way to read a text.
    ///
    /// @param lead the question it stands behind; empty for none
    /// @param own the rest, with what was put into it
    /// @param offset how many articles of the list asked for were listed before
    /// @param worse how much worse than the text alone it may be told of by the articles; below 0 for the text alone
    record Reading(String lead, String own, int offset, double worse) {
        String text() {
            return lead.isEmpty() ? own : lead + " " + own;
        }

        boolean alone() {
            return worse == ALONE;
        }

        /// Whether the text may have stood alone, though it is not read so.
        boolean doubtful() {
            return worse >= 0 && worse < MUST;
        }
    }

    /// The best reading of a text after these exchanges.
    Reading read(String text, List<Exchange> history) {
        return read(text, history, FAR);
    }

    private Reading read(String said, List<Exchange> history, int far) {
        String text = Courtesies.withoutChange(said);
        var alone = new Reading("", text, 0, ALONE);
        List<Exchange> talk = history.stream().filter(turn -> Courtesies.of(turn.question()).isEmpty())
                .toList();
        if (talk.isEmpty() || far == 0 || !text.equals(said) || standsAlone(text)) {
            return alone;
        }
        Exchange last = talk.getLast();
        List<Exchange> earlier = talk.subList(0, talk.size() - 1);
        boolean again = !earlier.isEmpty() && earlier.getLast().question().equals(last.question());
        Reading topic = read(last.question(), again ? List.of() : earlier, far - 1);
        if (topic.text().isBlank()) {
            return alone;
        }
        double least = score.applyAsDouble(alone);
        return readings(text, topic, last.answer())
                .filter(reading -> score.applyAsDouble(reading) + reading.worse >= least)
                .max(Comparator.comparingDouble(score)).orElse(alone);
    }

    /// Whether a text is not about anything said before it, as far as that can be told without it.
    private boolean standsAlone(String text) {
        String folded = Folding.fold(text);
        return !pointsBack(folded) && !MORE.matcher(folded).matches() && !onlyNarrows(text)
                && (text.length() > LONG || topics.isNamed(text));
    }

    private static boolean pointsBack(String folded) {
        return Asked.pointsBack(folded) || other(folded).isPresent();
    }

    /// The ways to read a text that does not stand alone.
    ///
    /// @param topic what the question before was understood as
    /// @param answer what it was answered
    private Stream<Reading> readings(String text, Reading topic, String answer) {
        String folded = Folding.fold(text);
        Matcher shown = SHOWN.matcher(answer);
        if (MORE.matcher(folded).matches() && shown.find()) {
            return Stream.of(new Reading(topic.lead, topic.own, Integer.parseInt(shown.group(1)), MUST));
        }
        if (onlyNarrows(text)) {
            return Stream.of(new Reading("", narrowed(topic.text(), text), 0, MUST));
        }
        double worse = pointsBack(folded) ? POINTING : text.length() < SHORT ? NAMELESS : 0;
        Optional<Reading> put = put(folded, text, topic.text()).map(own -> new Reading("", own, 0, worse));
        return put.isPresent() && topics.isNamed(text)
                ? put.stream()
                : Stream.concat(put.stream(),
                        Stream.of(
                                new Reading(topic.lead.isEmpty() ? topic.own : topic.lead, text, 0, worse)));
    }

    /// Where a folded text names another subject, and asks nothing of it.
    private static Optional<Span> other(String folded) {
        return OTHER.matcher(folded).results().map(other -> {
            int group = other.group(1) == null ? 2 : 1;
            return new Span(other.start(group), other.end(group));
        }).filter(span -> {
            String named = span.in(folded);
            return !named.endsWith("的") && !Asked.pointsBack(named) && !Asked.WORDS.matcher(named).find();
        }).findFirst();
    }

    /// The topic asked of another subject, or the text with the topic's subject for the word that points to it.
    private Optional<String> put(String folded, String text, String topic) {
        Optional<Span> other = other(folded);
        Matcher it = IT.matcher(folded);
        if (other.isEmpty() && !it.find()) {
            return Optional.empty();
        }
        return topics.subject(topic).map(span -> other
                .map(named -> replaced(topic, span, named.in(text)))
                .orElseGet(() -> replaced(text, new Span(it.start(), it.end()), span.in(topic))));
    }

    private static String replaced(String text, Span words, String by) {
        return text.substring(0, words.start()) + by + text.substring(words.end());
    }

    private boolean onlyNarrows(String text) {
        Understood named = naming.apply(text);
        List<Span> words = Stream.concat(named.days().stream(), named.sources().stream()).toList();
        return !words.isEmpty()
                && NOTHING_ELSE.matcher(Understood.without(named.folded(), words, ' ')).matches();
    }

    /// The question with the days and the outlet of the follow-up in the place of its own, or in front.
    private String narrowed(String topic, String text) {
        String days = with(topic, text, Understood::days);
        return with(days, text, Understood::sources);
    }

    private String with(String topic, String text, Function<Understood, List<Span>> named) {
        Optional<Span> old = named.apply(naming.apply(topic)).stream().findFirst();
        return named.apply(naming.apply(text)).stream().findFirst().map(span -> span.in(text))
                .map(words -> old.map(span -> replaced(topic, span, words))
                        .orElseGet(() -> words + (Language.of(words) == Language.CHINESE ? "" : " ") + topic))
                .orElse(topic);
    }
}
