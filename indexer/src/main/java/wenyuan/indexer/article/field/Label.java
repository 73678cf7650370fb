package wenyuan.indexer.article.field;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

/// The word at the beginning of a line that says what follows it: `标题：`, `【来源】`, `Title:`.
///
/// @param key the word without case, width and blanks
/// @param field what it names; empty for a word that is none of ours
/// @param value what follows on the line
public record Label(String key, Optional<Field> field, Span value) {
    private static final Pattern SHAPE = Pattern
            .compile("[\\s\\u3000\\ufeff]*+(?:【\\s?(?<boxed>[^【】\\s]{1,12})\\s?】\\s?[：:]?"
                    + "|(?<name>[\\p{IsHan}A-Za-zＡ-Ｚａ-ｚ_-]{1,16})\\s?[：:])[\\s\\u3000]*+");

    /// The label with which the line begins; empty where it begins with none.
    public static Optional<Label> in(String text, Span line) {
        Matcher shape = SHAPE.matcher(text).region(line.start(), line.end());
        if (!shape.lookingAt()) {
            return Optional.empty();
        }
        String name = shape.group("boxed") == null ? shape.group("name") : shape.group("boxed");
        String key = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var value = new Span(shape.end(), line.end());
        Optional<Field> field = Arrays.stream(Field.values()).filter(known -> known.rank(key) >= 0)
                .min(Comparator.comparingInt(known -> known.rank(key)))
                .filter(known -> known != Field.DATE || Dates.parse(value.in(text)).isPresent());
        return Optional.of(new Label(key, field, value));
    }

    public boolean names(Field known) {
        return field.filter(known::equals).isPresent();
    }
}
