package wenyuan.app.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Places that a reader of news knows: China's provinces and larger cities, and the countries as the JDK names them.
/// Smaller places are told by how they end: 区, 县, 镇.
public final class Places {
    /// A place, where it stands.
    ///
    /// @param name without the word for what kind of place it is
    public record Place(Span span, String name, String text) {

        /// Whether both name the same place.
        public boolean follows(Place other) {
            return name.equals(other.name);
        }
    }

    /// Names of countries that are words of other meanings, too.
    private static final Set<String> AMBIGUOUS = Set.of("中国");
    private static final Set<String> NAMES = names();
    private static final Lexicon LEXICON = new Lexicon(NAMES);
    private static final Map<String, String> SHORT = Map.of("京", "北京", "沪", "上海", "津", "天津", "渝", "重庆", "粤",
            "广东", "浙", "浙江", "苏", "江苏", "鲁", "山东", "港", "香港");
    private static final Pattern BY_ONE = Pattern.compile("(?<=[在赴抵来离返驻])[京沪津渝粤浙苏鲁港](?!\\p{IsHan}?[剧市东口湾])");

    /// A smaller place, told by how it ends, where it begins a phrase.
    private static final Pattern SMALLER = Pattern.compile(
            "(?<=^|[^\\p{IsHan}]|[在赴于到从向往自对与和及是为]|[省市州区县])(?![各该本全两几多每某一上下])(?:[\\p{IsHan}&&[^的了和与及各全城乡]]{2}[县镇乡](?!长|级|域|政|委|里|域|城|村|土|亲)|\\p{IsHan}{2}[区](?=委|政府|副|长|[，,、。的]))");

    private Places() {}

    private static Set<String> names() {
        Stream<String> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.SIMPLIFIED_CHINESE))
                .filter(name -> name.length() >= 2 && name.codePoints().allMatch(Character::isIdeographic));
        return Stream.concat(Lexicon.words("places.txt").stream(), countries)
                .filter(name -> !AMBIGUOUS.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The places of a text, in order.
    public static List<Place> in(String text) {
        String folded = Folding.fold(text);
        Stream<Span> named = LEXICON.in(folded).stream()
                .filter(span -> span.end() == folded.length() || folded.charAt(span.end()) != '路');
        Stream<Span> shortened = BY_ONE.matcher(folded).results()
                .map(match -> new Span(match.start(), match.end()));
        List<Place> known = Stream.concat(named, shortened).map(span -> new Place(span,
                SHORT.getOrDefault(span.in(folded), span.in(folded)), span.in(text))).toList();
        Stream<Place> smaller = SMALLER.matcher(folded).results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(span -> known.stream().noneMatch(place -> place.span().overlaps(span)))
                .map(span -> new Place(span, span.in(folded).substring(0, span.length() - 1), span.in(text)));
        return Stream.concat(known.stream(), smaller).toList();
    }
}
