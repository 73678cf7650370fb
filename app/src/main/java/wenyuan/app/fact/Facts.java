package wenyuan.app.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.Places;
import wenyuan.app.text.dates.DateMention;
import wenyuan.indexer.corpus.Span;

/// Reads the facts of a text.
public final class Facts {
    private Facts() {}

    /// The facts of a text; a numeral inside a date or a rank is no number.
    ///
    /// @param published when the text was published
    public static List<Fact> in(String text, Optional<LocalDate> published) {
        List<Fact> found = new ArrayList<>();
        DateMention.in(text, published).forEach(day -> found.add(new Fact.Date(day)));
        Map<Boolean, List<Opposites.Side>> sides = Opposites.in(text).stream()
                .collect(Collectors.partitioningBy(Facts::holdsNumeral));
        sides.getOrDefault(true, List.of()).forEach(side -> found.add(new Fact.Polarity(side)));
        NumberMention.in(text, spans(found)).forEach(amount -> found.add(new Fact.Quantity(amount)));
        List<Span> numbers = spans(found);
        sides.getOrDefault(false, List.of()).stream()
                .filter(side -> numbers.stream().noneMatch(side.span()::overlaps))
                .forEach(side -> found.add(new Fact.Polarity(side)));
        Places.in(text).forEach(place -> found.add(new Fact.Place(place.span(), place.text(), place.name())));
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
