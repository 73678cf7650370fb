package wenyuan.app.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.text.Amount;
import wenyuan.app.text.Day;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.People;
import wenyuan.app.text.Places;
import wenyuan.app.text.Synonyms;
import wenyuan.app.text.Tenses;
import wenyuan.app.text.Unit;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Something that a text states and another can deny by stating something else of the kind.
sealed interface Mention {
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
            return switch (side.sort()) {
                case DIRECTION, SCOPE -> Problem.Kind.DIRECTION;
                case RANK -> Problem.Kind.RANK;
            };
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
            return side.sort() != Opposites.Sort.DIRECTION;
        }

        @Override
        public double instead() {
            return OPPOSITE;
        }

        @Override
        public boolean saidBy(String there) {
            return Mention.super.saidBy(there)
                    || Synonyms.of(Folding.fold(text())).stream().anyMatch(there::contains)
                    || (WHOLE.matcher(text()).matches() && SMALL_WHOLE.matcher(there).find())
                    || (ONLY.matcher(text()).matches() && SMALL_ONLY.matcher(there).find());
        }

        /// Words that say more than the same without them, and the small words that mean the same.
        private static final Pattern WHOLE = Pattern.compile("全部|所有|全体|一律|每.|无一例外");
        private static final Pattern SMALL_WHOLE = Pattern.compile("[全都均皆各每]");
        private static final Pattern ONLY = Pattern.compile("只有|仅有|仅限");
        private static final Pattern SMALL_ONLY = Pattern.compile("[只仅唯独]");
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

    /// What a text states, in order of the kinds; where two claim the same words, the first is kept.
    ///
    /// @param published when the text was published
    static List<Mention> in(String text, Optional<LocalDate> published) {
        List<Mention> found = new ArrayList<>();
        Day.in(text, published).forEach(day -> found.add(new Date(day)));
        List<Opposites.Side> sides = Opposites.in(text);
        sides.stream().filter(side -> side.sort() == Opposites.Sort.RANK)
                .forEach(side -> found.add(new Direction(side)));
        List<Span> taken = found.stream().map(Mention::span).toList();
        Amount.in(text, taken).forEach(amount -> found.add(new Count(amount)));
        List<Span> numbers = found.stream().map(Mention::span).toList();
        sides.stream()
                .filter(side -> side.sort() != Opposites.Sort.RANK
                        && numbers.stream().noneMatch(side.span()::overlaps))
                .forEach(side -> found.add(new Direction(side)));
        Tenses.in(text).forEach(tense -> found.add(new When(tense)));
        Places.in(text).forEach(place -> found.add(new Where(place)));
        People.in(text).forEach(who -> found.add(new Who(who.span(), who.text())));
        People.posts(text).forEach(post -> found.add(new Post(post.span(), post.text())));
        return List.copyOf(found);
    }
}
