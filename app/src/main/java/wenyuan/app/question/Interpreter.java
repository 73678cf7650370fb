package wenyuan.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wenyuan.app.question.Hints.Listing;
import wenyuan.app.question.Narrowing.Dated;
import wenyuan.app.question.Publishing.About;
import wenyuan.app.question.Publishing.Published;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;

/// Makes of a question what will be searched for. Safe to share between threads.
public final class Interpreter {
    private final PassageIndex index;
    private final Supplier<LocalDate> today;
    private final Spelling spelling;

    /// @param index tells what the corpus has: its dates, outlets and columns
    /// @param today the day of the question, which `yesterday` goes by
    public Interpreter(PassageIndex index, Supplier<LocalDate> today) {
        this.index = index;
        this.today = today;
        this.spelling = new Spelling(index);
    }

    public Interpreted interpret(Question question) {
        var notes = Notes.inLanguageOf(question.text());
        Question read = question.worded(spelling.read(question.text(), notes));
        Overview corpus = index.overview();
        var calendar = new Calendar(today.get(), corpus.first(), corpus.last());
        FollowUp followUp = FollowUp.of(read, text -> Understood.of(text, calendar, corpus), notes);
        String asked = followUp.asked();
        Understood named = Understood.of(asked, calendar, corpus);
        named.noSuchDays().forEach(words -> notes.say("没有“" + words.in(named.folded()) + "”这一天，没有按日期查找。",
                "There is no such day as “" + words.in(named.folded()) + "”; it was not searched by."));
        var narrowing = new Narrowing(index, corpus, notes);
        List<Named> sources = Named.sources(named.folded(), corpus.outlets());
        Optional<Published> published = Publishing.window(named.folded(), named.windows())
                .filter(window -> window.asked() == About.PUBLISHED || !narrowing.outside(window.window()));
        List<Span> understood = spans(sources, named.columns(), published);
        String rest = Understood.without(named.folded(), understood);
        boolean listed = Listings.asksWhich(rest);

        Filter ofOutlets = narrowing.byOutlets(question.filter(), Named.names(sources));
        Dated dated = published.map(window -> narrowing.byPublished(ofOutlets, window))
                .orElse(new Dated(ofOutlets, ""));
        List<String> columns = Named.names(named.columns());
        Filter filter = published.isPresent() || listed
                ? narrowing.byColumns(dated.filter(), columns)
                : dated.filter();
        boolean narrowed = !filter.equals(Filter.NONE);
        String barred = narrowing.nothingPasses(question.filter());
        String unmet = barred.isEmpty() ? dated.unmet() : barred;
        boolean anything = published.map(window -> window.asked() == About.ANYTHING).orElse(false);
        Optional<Listing> asksFor = anything ? Optional.of(new Listing("")) : Listings.of(rest, narrowed);
        Optional<Listing> listing = asksFor.filter(_ -> unmet.isEmpty());
        Optional<Filter> ofColumns = narrowing.preferred(filter, columns);
        List<Filter> days = published.isPresent()
                ? List.of()
                : narrowing.preferredDays(filter, named.windows(), named.folded());
        List<String> parts = followUp.leans() ? List.of() : Parts.of(asked);
        String matter = Matter.of(asked, understood);
        var hints = new Hints(followUp.leans(), ofColumns, days, parts,
                matter.isEmpty() ? "" : followUp.lead() + matter, unmet, listing);
        return new Interpreted(followUp.text(), Asked.by(asked), filter, notes.sentences(), hints);
    }

    /// Where the question says which articles it asks of.
    private static List<Span> spans(List<Named> outlets, List<Named> columns, Optional<Published> published) {
        List<Span> spans = new ArrayList<>();
        outlets.forEach(outlet -> spans.add(outlet.words()));
        columns.forEach(column -> spans.add(column.words()));
        published.ifPresent(window -> spans.add(window.window().words()));
        return List.copyOf(spans);
    }
}
