package wenyuan.app.answer;

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

/// Reads what a text states and another can deny.
final class Mentions {
    private Mentions() {}

    /// What a text states, in order of the kinds; where two claim the same words, the first is kept.
    ///
    /// @param published when the text was published
    static List<Mention> in(String text, Optional<LocalDate> published) {
        List<Mention> found = new ArrayList<>();
        Day.in(text, published).forEach(day -> found.add(new Mention.Date(day)));
        List<Opposites.Side> sides = Opposites.in(text);
        sides.stream().filter(Mentions::holdsNumeral)
                .forEach(side -> found.add(new Direction(side)));
        List<Span> taken = found.stream().map(Mention::span).toList();
        Amount.in(text, taken).forEach(amount -> found.add(new Mention.Count(amount)));
        List<Span> numbers = found.stream().map(Mention::span).toList();
        sides.stream()
                .filter(side -> !holdsNumeral(side)
                        && numbers.stream().noneMatch(side.span()::overlaps))
                .forEach(side -> found.add(new Direction(side)));
        Tenses.in(text).forEach(tense -> found.add(new Mention.When(tense)));
        Places.in(text).forEach(place -> found.add(new Mention.Where(place)));
        People.in(text).forEach(who -> found.add(new Mention.Who(who.span(), who.text())));
        People.posts(text).forEach(post -> found.add(new Mention.Post(post.span(), post.text())));
        return List.copyOf(found);
    }

    /// Whether a word of the table can hold a numeral that counts nothing, as 第二次 and 三季度 do.
    private static boolean holdsNumeral(Opposites.Side side) {
        return side.sort() == Opposites.Sort.RANK || side.text().endsWith("季度");
    }
}
