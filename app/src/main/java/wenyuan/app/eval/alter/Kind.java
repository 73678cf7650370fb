package wenyuan.app.eval.alter;

import java.util.Locale;

/// What is changed in a sentence to make it false. Those called `elsewhere` take what stands in another place of the
/// same article, so that looking whether the article holds it does not give them away.
public enum Kind {
    NUMBER,
    PERCENT,
    SCALE,
    MAGNITUDE,
    HAN_NUMBER,
    UNIT,
    BOUND,
    NUMBER_ELSEWHERE,
    DAY,
    MONTH,
    YEAR,
    RELATIVE_DATE,
    NAME,
    NAME_CHARACTER,
    NAME_ELSEWHERE,
    POST,
    PLACE,
    ORGANISATION,
    DIRECTION,
    NEGATION_PUT_IN,
    NEGATION_TAKEN_OUT,
    RANK,
    QUOTE,
    TENSE;

    /// Whether it is a number, date, name, place or direction that is exchanged for one that the article does not hold.
    public boolean plain() {
        return switch (this) {
            case NUMBER, PERCENT, SCALE, MAGNITUDE, HAN_NUMBER, UNIT, BOUND, DAY, MONTH, YEAR, RELATIVE_DATE,
                    NAME, NAME_CHARACTER, PLACE, DIRECTION ->
                true;
            case NUMBER_ELSEWHERE, NAME_ELSEWHERE, POST, ORGANISATION, NEGATION_PUT_IN, NEGATION_TAKEN_OUT,
                    RANK, QUOTE, TENSE ->
                false;
        };
    }

    /// Its name in reports.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
