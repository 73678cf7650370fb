package wenyuan.app.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Places that a reader of news knows: China's provinces and larger cities, and the countries as the JDK names them.
/// Smaller places are told by how they end: 区, 县, 镇.
public final class Places {
    /// A place, where it stands.
    ///
    /// @param name without the word for what kind of place it is
    public record Place(Span span, String name, String text) {}

    private static final Lexicon LEXICON = new Lexicon(Stream
            .concat(Lexicon.words("places.txt").stream(), Arrays.stream(Locale.getISOCountries())
                    .map(code -> Locale.of("", code).getDisplayCountry(Locale.SIMPLIFIED_CHINESE)))
            .filter(name -> !name.equals("中国")).distinct().toList());

    /// A smaller place, told by how it ends, where it begins a phrase.
    private static final Pattern SMALLER = Pattern.compile(
            "(?<=^|[^\\p{IsHan}]|[在赴于到从向往自对与和及是为]|[省市州区县])(?![该各本全两几多每某一上下])(?:[\\p{IsHan}&&[^的了和与及各全城乡]]{2}[县镇乡](?!长|级|域|政|委|里|域|城|村|土|亲)|\\p{IsHan}{2}[区](?=委|政府|副|长|[，,、。的]))");

    private Places() {}

    /// The places of a text, in order.
    public static List<Place> in(String text) {
        String folded = Folding.fold(text);
        List<Place> known = LEXICON.in(folded).stream().filter(span -> !folded.startsWith("路", span.end()))
                .map(span -> new Place(span, span.in(folded), span.in(text))).toList();
        Stream<Place> smaller = SMALLER.matcher(folded).results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(span -> known.stream().noneMatch(place -> place.span().overlaps(span)))
                .map(span -> new Place(span, span.in(folded).substring(0, span.length() - 1), span.in(text)));
        return Stream.concat(known.stream(), smaller).toList();
    }
}
