package wenyuan.indexer.index.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.indexer.text.Folding;

/// Phrases that a title has apart from the rest: before its first or behind its last mark that parts, or before a
/// number in brackets. What many titles share in such a place is the name of a column.
final class Columns {
    private static final Pattern PARTING = Pattern.compile("\\s*(?:[|｜:：【】\\[\\]]|[—―–]+|\\s[-·]\\s)\\s*");
    private static final Pattern NUMBERED = Pattern
            .compile("^(.+?)\\s*(?:[(（][^()（）]*\\d[^()（）]*[)）]|第?\\d+期)$");
    private static final int MIN_LENGTH = 2;
    private static final int MAX_LENGTH = 20;

    private Columns() {}

    /// The phrases, folded.
    static Set<String> of(String title) {
        Set<String> found = new LinkedHashSet<>();
        String plain = title.strip();
        List<String> parts = PARTING.splitAsStream(plain).filter(part -> !part.isBlank()).toList();
        if (parts.size() > 1) {
            add(found, parts.getFirst());
            add(found, parts.getLast());
        }
        var numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            add(found, numbered.group(1));
        }
        return found;
    }

    private static void add(Set<String> found, String phrase) {
        String folded = Folding.fold(phrase).strip();
        if (folded.length() >= MIN_LENGTH && folded.length() <= MAX_LENGTH) {
            found.add(folded);
        }
    }
}
