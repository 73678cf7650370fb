package wenyuan.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wenyuan.app.question.FollowUp.Need;
import wenyuan.app.question.FollowUp.Reading;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.question.InterpretedQuestion.Hints;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.OutsideCorpus;
import wenyuan.app.question.Narrowing.Dated;
import wenyuan.app.question.Publishing.About;
import wenyuan.app.question.Publishing.Published;
import wenyuan.app.question.spelling.SpellingCorrector;
import wenyuan.app.text.Wording;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;

/// Makes of a question what will be searched for. Safe to share between threads.
public final class Interpreter {
    /// How much worse a reading with the question before may score than the text alone, where that points back or is
    /// but a piece: such a text names little, of which an article tells all.
    private static final double POINTING = 0.5;
    /// The same for a short text that names nothing of which few articles tell.
    private static final double NAMELESS = 0.25;
    private static final int SHORT = 12;
    /// So many words of a question tell which year it is about.
    private static final int WORDS_TOLD = 5;
    /// How many questions back a conversation is gone through to what it is about.
    private static final int FAR = 6;

    private final PassageIndex index;
    private final Supplier<LocalDate> today;
    private final ReadingScorer scorer;
    private final SpellingCorrector spelling;
    private final QuestionSubject subject;

    /// @param index tells what the corpus has: its dates, outlets and columns
    /// @param today the day of the question, which `yesterday` goes by
    /// @param scorer chooses whether a question that may lean on the one before does
    public Interpreter(PassageIndex index, Supplier<LocalDate> today, ReadingScorer scorer) {
        this.index = index;
        this.today = today;
        this.scorer = scorer;
        this.spelling = new SpellingCorrector(index);
        this.subject = new QuestionSubject(index);
    }

    public InterpretedQuestion interpret(Question question) {
        var courtesy = Courtesies.of(question.text());
        if (courtesy.isPresent()) {
            return new Greeting(question.text(), question.filter(), courtesy.get());
        }
        var notes = Notes.inLanguageOf(question.text());
        String asked = FollowUp.withoutNewTopic(question.text());
        var corrected = spelling.correct(asked);
        corrected.replacements()
                .forEach(word -> notes.say("“" + word.written() + "”按“" + word.meant() + "”查找",
                        "Read “" + word.written() + "” as “" + word.meant() + "”"));
        String text = corrected.text();
        List<Exchange> history = asked.length() < question.text().length() ? List.of() : question.history();
        Chosen chosen = chosen(text, history, question.filter(), FAR);
        boolean alone = chosen.reading.equals(Reading.alone(text));
        if (!alone) {
            notes.say("接着上一个问题，理解为：" + chosen.reading.text(),
                    "Taken as a follow-up, and understood as: " + chosen.reading.text());
        }
        return read(chosen.reading, question.filter(), notes,
                alone || chosen.need == Need.MUST ? Optional.empty() : Optional.of(asked));
    }

    private record Chosen(Reading reading, Need need) {}

    /// The best reading of a text in a conversation: by itself, or with what the conversation was about.
    private Chosen chosen(String text, List<Exchange> history, Filter own, int far) {
        var alone = new Chosen(Reading.alone(text), Need.MAY);
        Function<String, Understood> reading = understanding();
        List<Exchange> talk = history.stream().filter(turn -> Courtesies.of(turn.question()).isEmpty())
                .toList();
        if (talk.isEmpty() || far == 0 || FollowUp.standsAlone(text, reading, subject)) {
            return alone;
        }
        Exchange last = talk.getLast();
        String before = FollowUp.withoutNewTopic(last.question());
        List<Exchange> earlier = talk.subList(0, talk.size() - 1);
        boolean apart = before.length() < last.question().length()
                || (!earlier.isEmpty() && earlier.getLast().question().equals(before));
        Reading topic = chosen(before, apart ? List.of() : earlier, own, far - 1).reading;
        FollowUp followUp = FollowUp.of(text, topic, last.answer(), reading, subject);
        double worse = switch (followUp.need()) {
            case MAY -> text.length() < SHORT ? NAMELESS : 0;
            case SHOULD -> POINTING;
            case MUST -> 1;
        };
        return new Chosen(better(alone.reading, followUp.readings(), own, worse), followUp.need());
    }

    private Reading better(Reading alone, List<Reading> others, Filter own, double worse) {
        Reading best = others.stream().max(Comparator.comparingDouble(other -> score(other, own)))
                .orElse(alone);
        return score(best, own) + worse >= score(alone, own) ? best : alone;
    }

    private double score(Reading reading, Filter own) {
        return scorer.score(read(reading, own, Notes.inLanguageOf(reading.own()), Optional.empty()));
    }

    private Function<String, Understood> understanding() {
        Overview corpus = index.overview();
        return text -> Understood.of(text,
                new Calendar(today.get(), corpus.first(), corpus.last(), (from, to) -> told(text, from, to)),
                corpus);
    }

    /// How many words of a question articles have that were published on these days or soon after.
    private int told(String text, LocalDate from, LocalDate to) {
        Filter days = Filter.NONE.within(from, to.plusDays(Publishing.NEWS_COMES_WITHIN));
        String words = AskingWords.PATTERN.matcher(Folding.fold(text)).replaceAll(" ");
        return (int) Wording.of(words).stream()
                .filter(word -> word.kind() == Wording.Kind.KNOWN || word.kind() == Wording.Kind.UNKNOWN)
                .map(Wording.Word::text).filter(word -> word.length() > 1).distinct().limit(WORDS_TOLD)
                .filter(word -> index.articles(new ArticleQuery(word, days, Optional.empty(), 0, 1))
                        .total() > 0)
                .count();
    }

    private InterpretedQuestion read(Reading reading, Filter own, Notes notes, Optional<String> alone) {
        Overview corpus = index.overview();
        String asked = reading.own();
        Understood named = understanding().apply(asked);
        named.noSuchDays().forEach(words -> notes.say("没有“" + words.in(named.folded()) + "”这一天，没有按日期查找。",
                "There is no such day as “" + words.in(named.folded()) + "”; it was not searched by."));
        var narrowing = new Narrowing(index, corpus, notes);
        List<Window> windows = present(named.windows(), corpus, notes);
        List<Named> sources = Named.sources(named.folded(), corpus.outlets());
        Optional<Published> published = Publishing.window(named.folded(), windows)
                .filter(window -> window.asked() == About.PUBLISHED || !narrowing.outside(window.window()));
        List<Span> understood = spans(sources, named.columns(), published);
        String rest = Understood.without(named.folded(), understood);

        Filter ofOutlets = narrowing.byOutlets(own, Named.names(sources));
        Dated dated = published.map(window -> narrowing.byPublished(ofOutlets, window))
                .orElse(new Dated(ofOutlets, ""));
        List<String> columns = Named.names(named.columns());
        Filter filter = published.isPresent() || QuestionKinds.asksWhich(rest)
                ? narrowing.byColumns(dated.filter(), columns)
                : dated.filter();
        String barred = narrowing.nothingPasses(own);
        if (!barred.isEmpty() || !dated.unmet().isEmpty()) {
            return new OutsideCorpus(reading.text(), filter, notes.sentences(),
                    barred.isEmpty() ? dated.unmet() : barred);
        }
        List<String> parts = reading.leans() ? List.of() : Parts.of(asked);
        boolean anything = published.filter(window -> window.asked() == About.ANYTHING).isPresent();
        Kind kind = anything
                ? Kind.ArticleList.of("")
                : QuestionKinds.of(parts.isEmpty() ? rest : "", !filter.equals(Filter.NONE));
        Optional<Filter> ofColumns = narrowing.preferred(filter, columns);
        List<Filter> days = published.isPresent()
                ? List.of()
                : narrowing.preferredDays(filter, windows, named.folded());
        List<DateRange> dates = windows.stream().map(window -> new DateRange(window.from(), window.to()))
                .toList();
        String matter = Matter.of(asked, understood);
        var hints = new Hints(reading.lead(), ofColumns, days, dates, parts,
                matter.isEmpty() || !reading.leans() ? matter : reading.lead() + " " + matter);
        return new Answerable(reading.text(), filter, notes.sentences(), Asked.by(asked),
                kind instanceof Kind.ArticleList list ? list.from(reading.offset()) : kind, hints, alone);
    }

    /// The days that a question names, but the newest week there is for those just past of which there is no article
    /// yet.
    private static List<Window> present(List<Window> windows, Overview corpus, Notes notes) {
        return windows.stream().map(window -> corpus.last()
                .filter(last -> window.from().isAfter(last) && window.recent()).map(last -> {
                    LocalDate first = last.minusDays(6);
                    String newest = first + "—" + last;
                    notes.say("语料里最新的文章发布于" + last + "，没有更近的；改看最新的一周：" + newest + "。",
                            "The newest article is of " + last + "; looked at the newest week instead: "
                                    + newest + ".");
                    return new Window(window.words(), first, last, Window.Precision.WEEK, false);
                }).orElse(window)).toList();
    }

    /// Where the question says which articles it asks of.
    private static List<Span> spans(List<Named> outlets, List<Named> columns, Optional<Published> published) {
        List<Span> spans = new ArrayList<>();
        Stream.concat(outlets.stream(), columns.stream()).forEach(name -> spans.add(name.words()));
        published.ifPresent(window -> spans.add(window.window().words()));
        return List.copyOf(spans);
    }
}
