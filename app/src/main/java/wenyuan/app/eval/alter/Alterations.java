package wenyuan.app.eval.alter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes true statements false, one change at a time. The same statement of the same corpus is always altered alike.
public final class Alterations {
    /// So many of a kind are made of one statement, that a long one does not outweigh the others.
    private static final int MOST_OF_A_KIND = 2;

    private final Map<Kind, Alterer> alterers = new EnumMap<>(Kind.class);

    /// @param vocabulary the names that are put in the place of others
    public Alterations(Vocabulary vocabulary) {
        var names = new Names(vocabulary);
        for (Kind kind : Kind.values()) {
            alterers.put(kind, switch (kind) {
                case NUMBER -> Numbers.digit(false);
                case PERCENT -> Numbers.digit(true);
                case SCALE -> Numbers::tenfold;
                case MAGNITUDE -> Numbers::magnitude;
                case HAN_NUMBER -> Numbers::han;
                case UNIT -> Numbers::unit;
                case BOUND -> Numbers::bound;
                case NUMBER_ELSEWHERE -> Numbers::elsewhere;
                case DAY -> Dates::day;
                case MONTH -> Dates::month;
                case YEAR -> Dates::year;
                case RELATIVE_DATE -> Words.RELATIVE_DATE;
                case NAME -> names::person;
                case NAME_CHARACTER -> names::character;
                case NAME_ELSEWHERE -> names::personElsewhere;
                case POST -> names::post;
                case PLACE -> names::place;
                case ORGANISATION -> names::organisation;
                case DIRECTION -> Words.DIRECTION;
                case NEGATION_PUT_IN -> Words.NEGATION_PUT_IN;
                case NEGATION_TAKEN_OUT -> Words.NEGATION_TAKEN_OUT;
                case RANK -> Words.RANK;
                case QUOTE -> names::quote;
                case TENSE -> Words.TENSE;
            });
        }
    }

    /// The alterations of a statement, by kind; none that the article tells as well.
    public List<Alteration> of(Statement statement) {
        List<Alteration> all = new ArrayList<>();
        alterers.forEach((kind, alterer) -> {
            var random = new Random(statement.text().hashCode() * 31L + kind.label().hashCode());
            List<Edit> edits = new ArrayList<>(alterer.edits(statement, random));
            Collections.shuffle(edits, random);
            edits.stream().map(edit -> Alteration.of(kind, statement, edit))
                    .filter(altered -> !altered.before().equals(altered.after()))
                    .filter(altered -> !statement.article().contains(altered.text())).limit(MOST_OF_A_KIND)
                    .forEach(all::add);
        });
        return List.copyOf(all);
    }
}
