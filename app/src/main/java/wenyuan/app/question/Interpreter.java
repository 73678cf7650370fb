package wenyuan.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wenyuan.app.question.Hints.Listing;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;

/// Makes of a question what will be searched for. Safe to share between threads.
public final class Interpreter {
    private final PassageIndex index;
    private final Supplier<LocalDate> today;

    /// @param index tells what the corpus has: its dates, outlets and columns
    /// @param today the day of the question, which `yesterday` goes by
    public Interpreter(PassageIndex index, Supplier<LocalDate> today) {
        this.index = index;
        this.today = today;
    }

    public Interpreted interpret(Question question) {
        var notes = Notes.inLanguageOf(question.text());
        FollowUp followUp = FollowUp.of(question, notes);
        Overview corpus = index.overview();
        String folded = Folding.fold(question.text());
        var calendar = new Calendar(today.get(), corpus.first(), corpus.last());
        List<Window> windows = DateExpressions.find(folded, calendar);
        Optional<Window> published = Publishing.window(folded, windows);
        var narrowing = new Narrowing(index, corpus, notes);
        List<String> outlets = Named.outlets(folded, corpus.outlets());
        List<String> named = Named.columns(folded, corpus.columns());
        Filter ofOutlets = narrowing.byOutlets(question.filter(), outlets);
        Filter filter = published.map(window -> narrowing.byWindow(ofOutlets, window)).orElse(ofOutlets);
        Optional<Filter> columns = narrowing.columns(filter, named);
        List<Filter> days = published.isPresent() ? List.of() : narrowing.preferred(filter, windows);
        Optional<Listing> listing = Publishing.listing(folded, published, filter.dated(),
                corpus.outlets().stream().map(Folding::fold).toList());
        List<Span> understood = new ArrayList<>(Named.places(folded, outlets));
        understood.addAll(Named.places(folded, named));
        published.map(Window::words).ifPresent(understood::add);
        List<String> parts = followUp.own().isEmpty() ? Parts.of(question.text()) : List.of();
        String matter = Matter.of(question.text(), understood);
        var hints = new Hints(followUp.own(), followUp.context(), columns, days, parts,
                matter.isEmpty() ? "" : followUp.lead() + matter, listing);
        return new Interpreted(followUp.text(), Asked.by(question.text()), filter, notes.sentences(), hints);
    }
}
