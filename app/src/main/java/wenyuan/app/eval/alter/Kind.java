package wenyuan.app.eval.alter;

import java.util.Locale;

/// What is changed in a sentence to make it false. Those called `elsewhere` take what stands in another place of the
/// same article, so that looking whether the article holds it does not give them away.
public enum Kind {
    NUMBER(true), PERCENT(true), SCALE(true), MAGNITUDE(true), HAN_NUMBER(true), UNIT(true), BOUND(
            true), NUMBER_ELSEWHERE(false), DAY(true), MONTH(true), YEAR(true), RELATIVE_DATE(true), NAME(
                    true), NAME_CHARACTER(true), NAME_ELSEWHERE(false), POST(false), PLACE(
                            true), ORGANISATION(false), DIRECTION(true), NEGATION_PUT_IN(
                                    false), NEGATION_TAKEN_OUT(
                                            false), RANK(false), QUOTE(false), TENSE(false);

    private final boolean plain;

    Kind(boolean plain) {
        this.plain = plain;
    }

    /// Whether it is a number, date, name, place or direction that is exchanged for one that the article does not hold.
    public boolean plain() {
        return plain;
    }

    /// Its name in reports.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
