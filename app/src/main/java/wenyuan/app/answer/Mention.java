package wenyuan.app.answer;

import wenyuan.app.text.Amount;
import wenyuan.app.text.Day;
import wenyuan.app.text.Places;
import wenyuan.app.text.Tenses;
import wenyuan.app.text.Unit;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Something that a text states and another can deny by stating something else of the kind.
sealed interface Mention
        permits Direction, Mention.Count, Mention.Date, Mention.When, Mention.Where, Mention.Who,
        Mention.Post {
    /// From this nearness on, what stands at a place in the source stands there instead of what is claimed.
    double INSTEAD = 0.3;
    /// The same for a word whose opposite is all that the source has.
    double OPPOSITE = 0.1;

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

    /// Whether it tells which of several sentences is meant: a number, or a place in an order.
    default boolean isExact() {
        return false;
    }

    /// The nearness from which on another is what the source has instead.
    default double instead() {
        return INSTEAD;
    }

    /// Whether a stretch of a folded text says it without a word of the kind.
    default boolean saidBy(String there) {
        return there.contains(Folding.fold(text()));
    }

    /// A number.
    record Count(Amount amount) implements Mention {
        @Override
        public boolean isExact() {
            return true;
        }

        @Override
        public Span span() {
            return amount.span();
        }

        @Override
        public String text() {
            return amount.text();
        }

        @Override
        public Problem.Kind kind() {
            return amount.unit().equals(Unit.ORDINAL) ? Problem.Kind.RANK : Problem.Kind.NUMBER;
        }

        @Override
        public boolean comparable(Mention source) {
            return source instanceof Count(Amount other) && amount.comparable(other);
        }

        @Override
        public boolean follows(Mention source) {
            return source instanceof Count(Amount other) && amount.follows(other);
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
            return source instanceof Date(Day other) && (day.follows(other) || day.isLike(other));
        }

        @Override
        public boolean follows(Mention source) {
            return source instanceof Date(Day other) && day.follows(other);
        }
    }

    /// A word that tells what is planned from what is done.
    record When(Tenses.Tense tense) implements Mention {
        @Override
        public Span span() {
            return tense.span();
        }

        @Override
        public String text() {
            return tense.text();
        }

        @Override
        public Problem.Kind kind() {
            return Problem.Kind.TENSE;
        }

        @Override
        public boolean comparable(Mention source) {
            return source instanceof When;
        }

        @Override
        public boolean follows(Mention source) {
            return source instanceof When(Tenses.Tense other) && tense.done() == other.done();
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

        @Override
        public double instead() {
            return OPPOSITE;
        }
    }
}
