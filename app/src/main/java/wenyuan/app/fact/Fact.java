package wenyuan.app.fact;

import java.util.regex.Pattern;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.Synonyms;
import wenyuan.app.text.Unit;
import wenyuan.app.text.dates.DateMention;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A typed value that a text states and another text can deny by stating another value of the type.
public sealed interface Fact {
    /// A number with its unit.
    record Quantity(NumberMention amount) implements Fact {}

    /// A day, month or year.
    record Date(DateMention day) implements Fact {}

    /// A place.
    ///
    /// @param name without the word for what kind of place it is
    record Place(Span span, String text, String name) implements Fact {}

    /// A word that has an opposite.
    record Polarity(Opposites.Side side) implements Fact {}

    /// Where it stands in its text.
    default Span span() {
        return switch (this) {
            case Quantity(var amount) -> amount.span();
            case Date(var day) -> day.span();
            case Place(var span, var _, var _) -> span;
            case Polarity(var side) -> side.span();
        };
    }

    /// As written.
    default String text() {
        return switch (this) {
            case Quantity(var amount) -> amount.text();
            case Date(var day) -> day.text();
            case Place(var _, var text, var _) -> text;
            case Polarity(var side) -> side.text();
        };
    }

    default FactKind kind() {
        return switch (this) {
            case Quantity(var amount) -> amount.unit().equals(Unit.ORDINAL) ? FactKind.RANK : FactKind.NUMBER;
            case Date _ -> FactKind.DATE;
            case Place _ -> FactKind.PLACE;
            case Polarity(var side) ->
                side.sort() == Opposites.Sort.RANK ? FactKind.RANK : FactKind.DIRECTION;
        };
    }

    /// Whether the other is of the same type, so that one may stand in the place of the other.
    default boolean comparable(Fact source) {
        return switch (this) {
            case Quantity(var amount) -> source instanceof Quantity(var other) && amount.comparable(other);
            case Date(var day) ->
                source instanceof Date(var other) && (day.follows(other) || day.isLike(other));
            case Place _ -> source instanceof Place;
            case Polarity(var side) -> source instanceof Polarity(var other) && side.comparable(other);
        };
    }

    /// Whether a source that states `source` states this.
    default boolean follows(Fact source) {
        return switch (this) {
            case Quantity(var amount) -> source instanceof Quantity(var other) && amount.follows(other);
            case Date(var day) -> source instanceof Date(var other) && day.follows(other);
            case Place place -> source instanceof Place other && place.name.equals(other.name);
            case Polarity(var side) -> source instanceof Polarity(var other) && side.follows(other);
        };
    }

    /// Whether a source must state it for a claim that states it: of words with an opposite, only those for how much of a
    /// whole, as others can be put in other words.
    default boolean essential() {
        return !(this instanceof Polarity(var side)) || side.sort() == Opposites.Sort.SCOPE;
    }

    /// Whether a stretch of a folded text says it in words that are no fact of the type; a number not as part of another
    /// numeral.
    default boolean saidBy(String there) {
        String folded = Folding.fold(text());
        return switch (this) {
            case Quantity _ ->
                Pattern.compile("(?<![\\d.])" + Pattern.quote(folded) + "(?![\\d.])").matcher(there)
                        .find();
            case Date _ -> there.contains(folded);
            case Place place -> there.contains(place.name);
            case Polarity _ ->
                there.contains(folded) || Synonyms.of(folded).stream().anyMatch(there::contains);
        };
    }
}
