package wenyuan.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wenyuan.app.question.FollowUp.Reading;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.OutsideCorpus;
import wenyuan.app.question.Understood.Outlet;
import wenyuan.app.text.Language;
import wenyuan.app.text.dates.DateRange;
import wenyuan.app.text.dates.ReferenceCalendar;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;

/// Makes of a question what will be searched for. Safe to share between threads.
public final class Interpreter {
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
        var courtesy = Courtesies.of(Courtesies.withoutChange(question.text()));
        if (courtesy.isPresent()) {
            return new Greeting(question.text(), question.filter(), courtesy.get());
        }
        Filter own = question.filter();
        Narrowing narrowing = narrowing(question.text());
        var corrected = spelling.correct(question.text());
        corrected.replacements().forEach(word -> narrowing.notes()
                .add(narrowing.say("question.read-as", word.written(), word.meant())));
        Reading reading = new FollowUp(this::understood, topics,
                other -> topics.score(read(other, own, narrowing(other.own()), Optional.empty()),
                        other.lead()))
                .read(corrected.text(), question.history());
        if (!reading.alone()) {
            narrowing.notes().add(narrowing.say("question.follow-up", reading.text()));
        }
        return read(reading, own, narrowing, Optional.of(question.text()).filter(_ -> reading.doubtful()));
    }

    private Narrowing narrowing(String text) {
        return new Narrowing(index, index.overview(), Language.of(text), new ArrayList<>(),
                new ArrayList<>());
    }

    private Understood understood(String text) {
        Overview corpus = index.overview();
        return Understood.of(text, new ReferenceCalendar(today.get(), corpus.first(), corpus.last()), corpus);
    }

    private InterpretedQuestion read(Reading reading, Filter own, Narrowing narrowing,
            Optional<String> alone) {
        String asked = reading.own();
        Understood named = understood(asked);
        String folded = named.folded();
        List<DateRange> windows = named.windows().stream().map(narrowing::present).toList();
        Optional<DateRange> published = Publishing.window(folded, windows);
        List<Outlet> sources = named.outlets().stream().filter(outlet -> Publishing.isSource(folded, outlet))
                .toList();
        List<Span> understood = Stream.concat(sources.stream().map(Outlet::words),
                published.map(DateRange::words).stream()).toList();

        Filter ofOutlets = narrowing.byOutlets(own, sources.stream().map(Outlet::name).distinct().toList());
        Optional<Filter> filter = published.map(window -> narrowing.byWindow(ofOutlets, window))
                .orElse(Optional.of(ofOutlets));
        if (filter.isEmpty() || !narrowing.isPassed(own)) {
            return new OutsideCorpus(reading.text(), ofOutlets, narrowing.notes(),
                    narrowing.missing().getLast());
        }
        List<String> parts = reading.lead().isEmpty() ? Parts.of(asked) : List.of();
        Kind kind = QuestionKinds.of(parts.isEmpty() ? Understood.without(folded, understood, ' ') : "",
                !understood.isEmpty() && !filter.get().equals(Filter.NONE));
        List<Filter> days = published.isPresent()
                ? List.of()
                : narrowing.preferredDays(filter.get(), windows);
        String matter = Publishing.matter(asked, understood);
        return new Answerable(reading.text(), filter.get(), narrowing.notes(), Asked.by(asked),
                kind instanceof Kind.ArticleList(var words, var without, var order, _)
                        ? new Kind.ArticleList(words, without, order, reading.offset())
                        : kind,
                days, parts,
                matter.isEmpty() ? reading.text() : (reading.lead() + " " + matter).strip(), alone,
                narrowing.missing().stream().findFirst(), narrowing.years(named));
    }
}
