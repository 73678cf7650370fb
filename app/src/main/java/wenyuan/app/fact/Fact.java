package wenyuan.app.fact;

import java.util.regex.Pattern;
import wenyuan.app.text.DateMention;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.Synonyms;
import wenyuan.app.text.Unit;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A typed value that a text states and another text can deny by stating another value of the type.
public sealed interface Fact {
    /// Where it stands in its text.
    Span span();

    /// As written.
    String text();

    FactKind kind();

    /// Whether the other is of the same type, so that one may stand in the place of the other.
    boolean comparable(Fact source);

    /// Whether a source that states `source` states this.
    boolean follows(Fact source);

    /// Whether a source must state it for a claim that states it: other types can be put in other words.
    default boolean essential() {
        return true;
    }

    /// Whether a stretch of a folded text says it in words that are no fact of the type.
    default boolean saidBy(String there) {
        return there.contains(Folding.fold(text()));
    }

    /// A number with its unit.
    record Quantity(NumberMention amount) implements Fact {
        @Override
        public Span span() {
            return amount.span();
        }

        @Override
        public String text() {
            return amount.text();
        }

        @Override
        public FactKind kind() {
            return amount.unit().equals(Unit.ORDINAL) ? FactKind.RANK : FactKind.NUMBER;
        }

        @Override
        public boolean comparable(Fact source) {
            return source instanceof Quantity(NumberMention other) && amount.comparable(other);
        }

        /// Not as part of another numeral.
        @Override
        public boolean saidBy(String there) {
            return Pattern.compile("(?<![\\d.])" + Pattern.quote(Folding.fold(text())) + "(?![\\d.])")
                    .matcher(there)
                    .find();
        }

        /// People are no households.
        private boolean sameCounted(NumberMention other) {
            return amount.unit().kind().equals(other.unit().kind()) || amount.text().endsWith("个")
                    || other.text().endsWith("个");
        }

        @Override
        public boolean follows(Fact source) {
            return source instanceof Quantity(NumberMention other) && amount.follows(other)
                    && (sameCounted(other) || other.unit().kind().isEmpty()
                            || amount.unit().kind().isEmpty());
        }
    }

    /// A day, month or year.
    record Date(DateMention day) implements Fact {
        @Override
        public Span span() {
            return day.span();
        }

        @Override
        public String text() {
            return day.text();
        }

        @Override
        public FactKind kind() {
            return FactKind.DATE;
        }

        @Override
        public boolean comparable(Fact source) {
            return source instanceof Date(DateMention other) && (day.follows(other) || day.isLike(other));
        }

        @Override
        public boolean follows(Fact source) {
            return source instanceof Date(DateMention other) && day.follows(other);
        }
    }

    /// A place.
    ///
    /// @param name without the word for what kind of place it is
    record Place(Span span, String text, String name) implements Fact {
        @Override
        public FactKind kind() {
            return FactKind.PLACE;
        }

        @Override
        public boolean comparable(Fact source) {
            return source instanceof Place;
        }

        @Override
        public boolean follows(Fact source) {
            return source instanceof Place other && name.equals(other.name);
        }

        @Override
        public boolean saidBy(String there) {
            return there.contains(name);
        }
    }

    /// A word that has an opposite.
    record Polarity(Span span, String text, Opposites.Side side) implements Fact {
        private static final Pattern WHOLE = Pattern.compile("全部|所有|全体|一律|每.|无一例外");
        private static final Pattern SMALL_WHOLE = Pattern
                .compile("[都均皆各每]|全(?![国球省市区县面新力程长年天线世])");
        private static final Pattern ONLY = Pattern.compile("只有|仅有|仅限");
        private static final Pattern SMALL_ONLY = Pattern.compile("[只仅唯独]");

        @Override
        public FactKind kind() {
            return side.sort() == Opposites.Sort.RANK ? FactKind.RANK : FactKind.DIRECTION;
        }

        @Override
        public boolean comparable(Fact source) {
            return source instanceof Polarity other && side.comparable(other.side);
        }

        @Override
        public boolean follows(Fact source) {
            return source instanceof Polarity other && side.follows(other.side);
        }

        /// A rank or how much of a whole: it says more than the same without it.
        @Override
        public boolean essential() {
            return side.sort() == Opposites.Sort.SCOPE;
        }

        @Override
        public boolean saidBy(String there) {
            return Fact.super.saidBy(there)
                    || Synonyms.of(Folding.fold(text)).stream().anyMatch(there::contains)
                    || (WHOLE.matcher(text).matches() && SMALL_WHOLE.matcher(there).find())
                    || (ONLY.matcher(text).matches() && SMALL_ONLY.matcher(there).find());
        }
    }
}
