package wenyuan.indexer.article.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cleaning;
import wenyuan.indexer.article.text.Draft;
import wenyuan.indexer.corpus.Span;

/// What stands beside a text and speaks of it, under the names that the source uses.
///
/// @param entries what comes first counts where two say the same thing under names that are equally good
public record Metadata(List<Entry> entries) {
    public static final Metadata NONE = new Metadata(List.of());

    public Metadata {
        entries = List.copyOf(entries);
    }

    public record Entry(String name, String value) {}

    /// These entries, and the others behind them.
    public Metadata or(Metadata others) {
        return new Metadata(Stream.concat(entries.stream(), others.entries.stream()).toList());
    }

    /// The best named value of a field that is not blank, as one line; empty where there is none.
    public String value(Field field) {
        return values(field).findFirst().orElse("");
    }

    /// All values of a field, as lines.
    Stream<String> values(Field field) {
        return field.among(entries, Entry::name).stream().map(entry -> Cleaning.line(entry.value()))
                .filter(Predicate.not(String::isBlank));
    }

    Optional<LocalDate> date() {
        return values(Field.DATE).flatMap(value -> Dates.parse(value).stream()).findFirst();
    }

    /// The article that these entries and a text make.
    public Draft draft(CanonicalText title, CanonicalText text, List<Span> spans) {
        return new Draft("", 1, title, values(Field.SUBTITLE).distinct().toList(),
                Bylines.names(value(Field.BYLINE)),
                value(Field.OUTLET), date(), value(Field.URL), text, spans);
    }
}
