package wenyuan.app.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wenyuan.app.question.DateGrammar.Calendar;
import wenyuan.app.question.FollowUp.Reading;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.question.InterpretedQuestion.Hints;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.OutsideCorpus;
import wenyuan.app.question.Understood.Outlet;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;

/// Makes of a question what will be searched for. Safe to share between threads.
public final class Interpreter {
    /// How many questions back a conversation is gone through to what it is about.
    private static final int FAR = 6;

    private final PassageIndex index;
    private final Supplier<LocalDate> today;
    private final SpellingCorrector spelling;
    private final Topics topics;

    /// @param index tells what the corpus has: its dates and outlets
    /// @param today the day of the question, which `yesterday` goes by
    public Interpreter(PassageIndex index, Supplier<LocalDate> today) {
        this.index = index;
        this.today = today;
        this.spelling = new SpellingCorrector(index);
        this.topics = new Topics(index);
    }

    public InterpretedQuestion interpret(Question question) {
        var courtesy = Courtesies.of(question.text());
        if (courtesy.isPresent()) {
            return new Greeting(question.text(), question.filter(), courtesy.get());
        }
        var notes = Notes.inLanguageOf(question.text());
        var corrected = spelling.correct(question.text());
        corrected.replacements()
                .forEach(word -> notes.say("“" + word.written() + "”按“" + word.meant() + "”查找",
                        "Read “" + word.written() + "” as “" + word.meant() + "”"));
        String text = corrected.text();
        Chosen chosen = chosen(text, question.history(), question.filter(), FAR);
        boolean alone = chosen.reading.equals(Reading.alone(text));
        if (!alone) {
            notes.say("接着上一个问题，理解为：" + chosen.reading.text(),
                    "Taken as a follow-up, and understood as: " + chosen.reading.text());
        }
        return read(chosen.reading, question.filter(), notes,
                alone || chosen.worse == FollowUp.MUST ? Optional.empty() : Optional.of(question.text()));
    }

    /// A reading and how much worse than the text alone it may have been.
    private record Chosen(Reading reading, double worse) {}

    /// The best reading of a text in a conversation: by itself, or with what the conversation was about.
    private Chosen chosen(String text, List<Exchange> history, Filter own, int far) {
        Reading alone = Reading.alone(text);
        List<Exchange> talk = history.stream().filter(turn -> Courtesies.of(turn.question()).isEmpty())
                .toList();
        if (talk.isEmpty() || far == 0 || FollowUp.standsAlone(text, this::understood, topics)) {
            return new Chosen(alone, 0);
        }
        Exchange last = talk.getLast();
        List<Exchange> earlier = talk.subList(0, talk.size() - 1);
        boolean again = !earlier.isEmpty() && earlier.getLast().question().equals(last.question());
        Reading topic = chosen(last.question(), again ? List.of() : earlier, own, far - 1).reading;
        FollowUp followUp = FollowUp.of(text, topic, last.answer(), this::understood, topics);
        Reading best = followUp.readings().stream()
                .max(Comparator.comparingDouble(other -> score(other, own)))
                .orElse(alone);
        return new Chosen(score(best, own) + followUp.worse() >= score(alone, own) ? best : alone,
                followUp.worse());
    }

    private double score(Reading reading, Filter own) {
        return topics.score(read(reading, own, Notes.inLanguageOf(reading.own()), Optional.empty()),
                reading.lead());
    }

    private Understood understood(String text) {
        Overview corpus = index.overview();
        return Understood.of(text, new Calendar(today.get(), corpus.first(), corpus.last()), corpus);
    }

    private InterpretedQuestion read(Reading reading, Filter own, Notes notes, Optional<String> alone) {
        String asked = reading.own();
        Understood named = understood(asked);
        String folded = named.folded();
        var narrowing = new Narrowing(index, index.overview(), notes);
        List<Window> windows = named.windows().stream().map(narrowing::present).toList();
        Optional<Window> published = Publishing.window(folded, windows);
        List<Outlet> sources = named.outlets().stream().filter(outlet -> Publishing.isSource(folded, outlet))
                .toList();
        List<Span> understood = Stream.concat(sources.stream().map(Outlet::words),
                published.map(Window::words).stream()).toList();

        Filter ofOutlets = narrowing.byOutlets(own, sources.stream().map(Outlet::name).distinct().toList());
        Optional<Filter> filter = published.map(window -> narrowing.byWindow(ofOutlets, window))
                .orElse(Optional.of(ofOutlets));
        if (filter.isEmpty() || !narrowing.isPassed(own)) {
            return new OutsideCorpus(reading.text(), ofOutlets, notes.sentences(),
                    notes.sentences().getLast());
        }
        List<String> parts = reading.leans() ? List.of() : Parts.of(asked);
        Kind kind = QuestionKinds.of(parts.isEmpty() ? Understood.without(folded, understood) : "",
                !understood.isEmpty() && !filter.get().equals(Filter.NONE));
        List<Filter> days = published.isPresent()
                ? List.of()
                : narrowing.preferredDays(filter.get(), windows, folded);
        String matter = Publishing.matter(asked, understood);
        var hints = new Hints(days, parts,
                matter.isEmpty() || !reading.leans() ? matter : reading.lead() + " " + matter);
        return new Answerable(reading.text(), filter.get(), notes.sentences(), Asked.by(asked),
                kind instanceof Kind.ArticleList list ? list.from(reading.offset()) : kind, hints, alone);
    }
}
