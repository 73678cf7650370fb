package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.text.Wording;
import wenyuan.indexer.corpus.Span;

/// Reads lists that give each of several things its own value: A、B和C分别增长1%、2%和3%.
final class Respectively {
    private static final String EACH = "分别";
    private static final Pattern PARTS = Pattern.compile("[、，,]|以及|和|与|及");
    private static final String STOPS = "。；;！？!?\n";
    private static final int FEWEST = 2;

    private Respectively() {}

    /// A value with the thing that it belongs to.
    ///
    /// @param name the words of the thing, folded
    record Given(String name, Mention value) {}

    /// The values of a run that such lists give, each with its thing.
    static List<Given> in(String text, Span run, List<Mention> stated) {
        List<Given> given = new ArrayList<>();
        for (int at = text.indexOf(EACH, run.start()); at >= 0
                && at < run.end(); at = text.indexOf(EACH, at + 1)) {
            int each = at;
            int end = end(text, at, run.end());
            List<Mention> values = stated.stream()
                    .filter(mention -> mention instanceof Mention.Count || mention instanceof Mention.Date)
                    .filter(mention -> mention.span().start() >= each && mention.span().end() <= end)
                    .toList();
            List<String> names = names(text.substring(start(text, at, run.start()), at));
            int from = names.size() - values.size();
            for (int i = 0; values.size() >= FEWEST && from >= 0 && i < values.size(); i++) {
                given.add(new Given(names.get(from + i), values.get(i)));
            }
        }
        return List.copyOf(given);
    }

    /// The value that such a list of the source gives to what the claim's words name, where it is another one.
    static Optional<Mention> other(String claim, Mention claimed, List<Given> given) {
        List<Given> comparable = given.stream().filter(each -> claimed.comparable(each.value())).toList();
        List<Given> named = comparable.stream().filter(each -> names(claim, each.name())).toList();
        boolean own = named.stream().anyMatch(each -> claimed.follows(each.value()));
        boolean listed = comparable.stream().anyMatch(each -> claimed.follows(each.value()));
        return listed && !own ? named.stream().map(Given::value).findFirst() : Optional.empty();
    }

    /// Whether such a list gives the claimed value to what the claim names.
    static boolean agrees(String claim, Mention claimed, List<Given> given) {
        return given.stream().anyMatch(each -> claimed.follows(each.value()) && names(claim, each.name()));
    }

    /// Whether a text has the words that tell the thing: the last ones of its name, which lead on from what stands before.
    private static boolean names(String text, String name) {
        return Wording.of(name).stream().filter(word -> Coverage.weight(word) >= 1)
                .reduce((_, last) -> last).filter(word -> text.contains(word.text())).isPresent();
    }

    private static List<String> names(String before) {
        return PARTS.splitAsStream(before).filter(part -> !part.isBlank()).toList();
    }

    private static int start(String text, int at, int limit) {
        int start = at;
        while (start > limit && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at, int limit) {
        int end = at;
        while (end < limit && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
