package wenyuan.app.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenyuan.app.text.Day;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.People;
import wenyuan.app.text.Places;
import wenyuan.app.text.Quantity;
import wenyuan.app.text.Unit;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Something that a text states and another can deny by stating something else of the kind.
sealed interface Mention {
    Span span();

    String text();

    Problem.Kind kind();

    /// Whether the other is of the kind, so that one of the two may stand in place of the other.
    boolean comparable(Mention source);

    /// Whether a source that says `source` says this.
    boolean follows(Mention source);

    /// Whether a claim that has it must find it: a word for a direction or a post may have been put in other words.
    default boolean essential() {
        return true;
    }

    /// A number.
    record Count(Quantity quantity) implements Mention {
        @Override
        public Span span() {
            return quantity.span();
        }

        @Override
        public String text() {
            return quantity.text();
        }

        @Override
        public Problem.Kind kind() {
            return quantity.unit().equals(Unit.ORDINAL) ? Problem.Kind.RANK : Problem.Kind.NUMBER;
        }

        @Override
        public boolean comparable(Mention source) {
            return source instanceof Count(Quantity other) && quantity.comparable(other);
        }

        @Override
        public boolean follows(Mention source) {
            return source instanceof Count(Quantity other) && quantity.follows(other);
        }
    }

    /// A day, month or year.
    record Date(Day day) implements Mention {
        @Override
        public Span span() {
            return day.span();
        }

        @Override
        public String text() {
            return day.text();
        }

        @Override
        public Problem.Kind kind() {
            return Problem.Kind.DATE;
        }

        @Override
        public boolean comparable(Mention source) {
            return source instanceof Date;
        }

        @Override
        public boolean follows(Mention source) {
            return source instanceof Date(Day other) && day.follows(other);
        }
    }

    /// A word that has an opposite.
    record Direction(Opposites.Side side) implements Mention {
        @Override
        public Span span() {
            return side.span();
        }

        @Override
        public String text() {
            return side.text();
        }

        @Override
        public Problem.Kind kind() {
            return side.rank() ? Problem.Kind.RANK : Problem.Kind.DIRECTION;
        }

        @Override
        public boolean comparable(Mention source) {
            return source instanceof Direction(Opposites.Side other) && side.comparable(other);
        }

        @Override
        public boolean follows(Mention source) {
            return source instanceof Direction(Opposites.Side other) && side.follows(other);
        }

        @Override
        public boolean essential() {
            return false;
        }
    }

    /// A place.
    record Where(Places.Place place) implements Mention {
        @Override
        public Span span() {
            return place.span();
        }

        @Override
        public String text() {
            return place.text();
        }

        @Override
        public Problem.Kind kind() {
            return Problem.Kind.PLACE;
        }

        @Override
        public boolean comparable(Mention source) {
            return source instanceof Where;
        }

        @Override
        public boolean follows(Mention source) {
            return source instanceof Where(Places.Place other) && place.follows(other);
        }
    }

    /// A person.
    record Who(Span span, String text) implements Mention {
        @Override
        public Problem.Kind kind() {
            return Problem.Kind.NAME;
        }

        @Override
        public boolean comparable(Mention source) {
            return source instanceof Who;
        }

        @Override
        public boolean follows(Mention source) {
            return source instanceof Who other && text.equals(other.text);
        }
    }

    /// A post.
    record Post(Span span, String text) implements Mention {
        @Override
        public Problem.Kind kind() {
            return Problem.Kind.POST;
        }

        @Override
        public boolean comparable(Mention source) {
            return source instanceof Post;
        }

        @Override
        public boolean follows(Mention source) {
            String said = Folding.fold(text);
            return source instanceof Post(Span _, String written)
                    && said.contains("副") == written.contains("副")
                    && (said.endsWith(Folding.fold(written)) || Folding.fold(written).endsWith(said));
        }

        @Override
        public boolean essential() {
            return false;
        }
    }

    /// What a text states, in order of the kinds; where two claim the same words, the first is kept.
    ///
    /// @param published when the text was published
    static List<Mention> in(String text, Optional<LocalDate> published) {
        List<Mention> found = new ArrayList<>();
        Day.in(text, published).forEach(day -> found.add(new Date(day)));
        List<Opposites.Side> sides = Opposites.in(text);
        sides.stream().filter(Opposites.Side::rank).forEach(side -> found.add(new Direction(side)));
        List<Span> taken = found.stream().map(Mention::span).toList();
        Quantity.in(text, taken).forEach(quantity -> found.add(new Count(quantity)));
        List<Span> numbers = found.stream().map(Mention::span).toList();
        sides.stream().filter(side -> !side.rank() && numbers.stream().noneMatch(side.span()::overlaps))
                .forEach(side -> found.add(new Direction(side)));
        Places.in(text).forEach(place -> found.add(new Where(place)));
        People.in(text).forEach(who -> found.add(new Who(who.span(), who.text())));
        People.posts(text).forEach(post -> found.add(new Post(post.span(), post.text())));
        return List.copyOf(found);
    }
}
