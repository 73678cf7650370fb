package wenyuan.app.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a number counts or measures. Units of one kind can be converted; the words for people, and those for things,
/// stand for one another.
///
/// @param kind what is measured; empty for a number without a unit
/// @param factor how many of the kind's own unit it comes to
public record Unit(String kind, double factor) {
    /// A number without a unit.
    public static final Unit NONE = new Unit("", 1);
    /// A share of the whole: percent, tenths, fractions.
    public static final Unit SHARE = new Unit("share", 1);
    /// A place in a row.
    public static final Unit ORDINAL = new Unit("ordinal", 1);
    /// A time of day, in minutes: 8:30.
    public static final Unit CLOCK = new Unit("clock", 1);
    /// Two numbers set against each other: 3:1, 三比一.
    public static final Unit RATIO = new Unit("ratio", 1);

    private static final Map<String, Unit> NAMED = new HashMap<>();

    static {
        for (String line : Lexicon.lines("units.tsv")) {
            String[] row = line.split("\t", -1);
            var unit = new Unit(row[0], Double.parseDouble(row[1]));
            List.of(row[2].split(" ", -1)).forEach(name -> NAMED.put(name, unit));
        }
    }

    private static final Lexicon NAMES = new Lexicon(NAMED.keySet());

    /// A unit where it stands in a text.
    record Found(int end, Unit unit) {}

    /// The unit that a place of a folded text begins with, what it is counted by included: 元/吨.
    static Optional<Found> at(String folded, int from) {
        int at = folded.startsWith(" ", from) ? from + 1 : from;
        int end = NAMES.longestAt(folded, at);
        if (end == at || (isLatin(folded, at) && isLatin(folded, end))) {
            return Optional.empty();
        }
        boolean each = folded.startsWith("/", end) || folded.startsWith("每", end);
        int whole = each ? NAMES.longestAt(folded, end + 1) : end;
        return Optional.of(new Found(whole > end + 1 ? whole : end, named(folded.substring(at, end))));
    }

    private static boolean isLatin(String folded, int at) {
        return at < folded.length() && folded.charAt(at) >= 'a' && folded.charAt(at) <= 'z';
    }

    /// The unit of a name; [#NONE] for another.
    static Unit named(String name) {
        return NAMED.getOrDefault(name, NONE);
    }

    /// Whether numbers of these units can be compared: of one kind, or one of them says nothing of its unit.
    public boolean comparable(Unit other) {
        return kind.equals(other.kind) || kind.isEmpty() || other.kind.isEmpty()
                || (counts() && other.counts());
    }

    /// Whether it counts rather than measures.
    public boolean counts() {
        return kind.equals("个") || kind.equals("people");
    }
}
