package wenyuan.app.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenyuan.app.text.Amount;
import wenyuan.app.text.Day;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.People;
import wenyuan.app.text.Places;
import wenyuan.app.text.Tenses;
import wenyuan.indexer.corpus.Span;

/// Reads the facts of a text.
public final class Facts {
    private Facts() {}

    /// The facts of a text; a numeral inside a date or a rank is no number.
    ///
    /// @param published when the text was published
    public static List<Fact> in(String text, Optional<LocalDate> published) {
        List<Fact> found = new ArrayList<>();
        Day.in(text, published).forEach(day -> found.add(new Fact.Date(day)));
        List<Opposites.Side> sides = Opposites.in(text);
        sides.stream().filter(Facts::holdsNumeral).forEach(side -> found.add(new Fact.Polarity(side)));
        Amount.in(text, spans(found)).forEach(amount -> found.add(new Fact.Quantity(amount)));
        List<Span> numbers = spans(found);
        sides.stream()
                .filter(side -> !holdsNumeral(side) && numbers.stream().noneMatch(side.span()::overlaps))
                .forEach(side -> found.add(new Fact.Polarity(side)));
        Tenses.in(text).forEach(tense -> found.add(new Fact.Tense(tense)));
        Places.in(text).forEach(place -> found.add(new Fact.Place(place)));
        People.in(text).stream().filter(person -> !person.text().isEmpty())
                .forEach(person -> found.add(new Fact.Person(person.span(), person.text())));
        People.posts(text).forEach(post -> found.add(new Fact.Position(post.span(), post.text())));
        return List.copyOf(found);
    }

    private static List<Span> spans(List<Fact> facts) {
        return facts.stream().map(Fact::span).toList();
    }

    /// Whether a word with an opposite can hold a numeral that counts nothing, as 第二次 and 三季度 do.
    private static boolean holdsNumeral(Opposites.Side side) {
        return side.sort() == Opposites.Sort.RANK || side.text().endsWith("季度");
    }
}
