package wenyuan.app.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.question.Asked;
import wenyuan.app.reader.Reader;
import wenyuan.app.reader.Reading;
import wenyuan.app.reader.Window;
import wenyuan.app.retrieve.Windows;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.Terms;
import wenyuan.app.text.Unit;
import wenyuan.app.text.dates.DateMention;
import wenyuan.app.verify.Citation;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// Reads a question that asks for a number or a date in passages: in the window that most likely answers, and in those
/// that are cited.
record ValueReader(Reader reader, String question, List<Citation> citations) {
    private static final Pattern HOW_MANY = Pattern.compile("多少|(?<!哪)几|how (?:many|much)");
    private static final Pattern SHARE = Pattern
            .compile("占比|比例|比重|百分|几成|几分之|(?:同比|环比|增长|增速|上涨|涨|降|提[高升])了?[^,。?]{0,2}(?:多少|几)|率[^,。?]{0,4}[多几]");
    /// What it counts, in logits, that a value's clause has all of the question. Chosen on the pairs of reports in the tests.
    private static final double CLAUSE = 4;

    List<CandidateValue> in(Passage passage) {
        List<Span> windows = Windows.spans(passage.text());
        Optional<Span> likely = windows.stream()
                .max(Comparator.comparingDouble(window -> share(window.in(passage.text()))));
        return windows.stream()
                .filter(window -> likely.filter(window::equals).isPresent() || isCited(passage, window))
                .flatMap(window -> in(passage, window).stream()).toList();
    }

    private boolean isCited(Passage passage, Span window) {
        return citations.stream().anyMatch(citation -> citation.article().id().equals(passage.article().id())
                && citation.source().overlaps(window.shift(passage.span().start())));
    }

    private List<CandidateValue> in(Passage passage, Span place) {
        var window = new Window(passage.article().title(), place.in(passage.text()));
        List<CandidateValue> found = new ArrayList<>();
        for (Span span : Sentences.of(window.text())) {
            String sentence = span.in(window.text());
            String before = Folding.fold(window.title() + '\n' + window.text().substring(0, span.end()));
            for (Fact value : isExcluded(sentence) ? List.<Fact>of() : values(sentence, passage)) {
                Reading reading = reader.read(question, List.of(window)).getFirst();
                String clause = Clauses.around(Folding.fold(sentence), value.span()).in(sentence);
                found.add(new CandidateValue(passage.article(), value, sentence,
                        span.shift(place.start() + passage.span().start()), before,
                        reading.score(value.span().shift(span.start())) + CLAUSE * share(clause)));
            }
        }
        return found;
    }

    /// Whether a sentence says the opposite of a word of the question.
    private boolean isExcluded(String sentence) {
        List<Opposites.Side> sides = Opposites.in(sentence);
        return Opposites.in(question).stream().anyMatch(asked -> sides.stream().anyMatch(asked::comparable)
                && sides.stream().noneMatch(asked::follows));
    }

    /// The values of a sentence that are of the kind that is asked for, and not what the question says itself.
    private List<Fact> values(String sentence, Passage passage) {
        String folded = Folding.fold(question);
        Asked asked = Asked.by(question);
        Unit unit = unit(folded);
        List<DateMention> days = DateMention.in(sentence, passage.article().published());
        Stream<Fact> values = Stream.of();
        if (asked == Asked.DATE) {
            values = days.stream().filter(day -> day.day() > 0 || day.year() > 0).map(Fact.Date::new);
        } else if (asked == Asked.NUMBER || (asked == Asked.FACT && !unit.equals(Unit.NONE))) {
            values = NumberMention.in(sentence, days.stream().map(DateMention::span).toList()).stream()
                    .filter(number -> unit.equals(Unit.NONE)
                            ? !number.unit().equals(Unit.ORDINAL)
                            : number.unit().kind().equals(unit.kind()))
                    .map(Fact.Quantity::new);
        }
        return values.filter(value -> !folded.contains(Folding.fold(value.text()))).toList();
    }

    /// What the question wants to be counted: 多少家 as many 家 as 3家.
    private static Unit unit(String folded) {
        Matcher many = HOW_MANY.matcher(folded);
        return SHARE.matcher(folded).find()
                ? Unit.SHARE
                : many.find()
                        ? NumberMention.in("3" + folded.substring(many.end())).stream().findFirst()
                                .map(NumberMention::unit).orElse(Unit.NONE)
                        : Unit.NONE;
    }

    /// How much of the question a text says.
    private double share(String text) {
        return Terms.share(Terms.of(question), text);
    }
}
