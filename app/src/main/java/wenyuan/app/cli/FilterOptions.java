package wenyuan.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.indexer.index.Filter;

/// The options that say which articles count.
final class FilterOptions {
    @Option(names = "--from", paramLabel = "DATE", converter = DateConverter.class, description = "Only articles published on that day or later, as 2025-01-31.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", converter = DateConverter.class, description = "Only articles published on that day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only articles of that outlet; can be given several times.")
    private List<String> outlets = new ArrayList<>();

    Filter filter() {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new InvalidQuestion("from", "--from " + from.get() + " is after --to " + to.get());
        }
        return new Filter(from, to, outlets, List.of());
    }

    /// Reads a date.
    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException _) {
                throw new TypeConversionException(
                        "'" + value + "' is not a date; write YYYY-MM-DD, as 2025-01-31");
            }
        }
    }
}
