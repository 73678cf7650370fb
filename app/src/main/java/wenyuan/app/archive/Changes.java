package wenyuan.app.archive;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import wenyuan.app.archive.ToldAnswer.Citation;
import wenyuan.app.archive.ToldAnswer.Source;

/// What changed between two answers to the same question.
///
/// @param same whether nothing did
/// @param outcome empty when it is the same
/// @param sentences in the order of the later answer, then those that are gone
/// @param sources articles cited, likewise
/// @param revisions cited articles whose text changed or that are gone
public record Changes(boolean same, Optional<OutcomeChange> outcome, List<SentenceChange> sentences,
        List<SourceChange> sources, List<RevisionChange> revisions) {
    public Changes {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
        revisions = List.copyOf(revisions);
    }

    /// What became of a part of the answer.
    public enum Change {
        KEPT,
        ADDED,
        REMOVED;

        /// The name in the API.
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Two outcomes, by their names in the API.
    public record OutcomeChange(String before, String after) {}

    /// What became of a sentence.
    public record SentenceChange(Change change, String text) {}

    /// What became of an article that is cited.
    public record SourceChange(Change change, String articleId, String title) {}

    /// Two revisions of an article.
    ///
    /// @param after empty when the article is gone
    public record RevisionChange(String articleId, String before, Optional<String> after) {}

    /// What changed from one answer to another.
    ///
    /// @param revision of an article as it is now, by its id; empty when it is gone
    public static Changes between(ToldAnswer before, ToldAnswer after,
            Function<String, Optional<String>> revision) {
        Optional<OutcomeChange> outcome = before.outcome().equals(after.outcome())
                ? Optional.empty()
                : Optional.of(new OutcomeChange(before.outcome(), after.outcome()));
        List<SentenceChange> sentences = new ArrayList<>();
        compare(sentences(before), sentences(after),
                (change, text) -> sentences.add(new SentenceChange(change, text)));
        Map<String, Source> earlier = sources(before);
        Map<String, Source> later = sources(after);
        List<SourceChange> sources = new ArrayList<>();
        compare(List.copyOf(earlier.keySet()), List.copyOf(later.keySet()),
                (change, id) -> sources.add(new SourceChange(change, id,
                        Objects.requireNonNull(later.getOrDefault(id, earlier.get(id))).title())));
        List<RevisionChange> revisions = revisions(earlier, later, revision);
        boolean same = outcome.isEmpty() && revisions.isEmpty()
                && sentences.stream().allMatch(sentence -> sentence.change() == Change.KEPT)
                && sources.stream().allMatch(source -> source.change() == Change.KEPT);
        return new Changes(same, outcome, sentences, sources, revisions);
    }

    private static List<RevisionChange> revisions(Map<String, Source> earlier, Map<String, Source> later,
            Function<String, Optional<String>> revision) {
        List<RevisionChange> revisions = new ArrayList<>();
        earlier.forEach((id, source) -> {
            Optional<String> now = Optional.ofNullable(later.get(id)).map(Source::revision)
                    .or(() -> revision.apply(id));
            if (!now.equals(Optional.of(source.revision()))) {
                revisions.add(new RevisionChange(id, source.revision(), now));
            }
        });
        return revisions;
    }

    private static List<String> sentences(ToldAnswer answer) {
        return answer.sentences().stream().map(answer::textOf).map(String::strip).toList();
    }

    private static Map<String, Source> sources(ToldAnswer answer) {
        Map<String, Source> byId = new LinkedHashMap<>();
        answer.citations().stream().map(Citation::source)
                .forEach(source -> byId.putIfAbsent(source.articleId(), source));
        return byId;
    }

    /// Hears what became of one element.
    private interface Hearer {
        void hear(Change change, String element);
    }

    private static void compare(List<String> before, List<String> after, Hearer hearer) {
        List<String> left = new ArrayList<>(before);
        after.forEach(element -> hearer.hear(left.remove(element) ? Change.KEPT : Change.ADDED, element));
        left.forEach(element -> hearer.hear(Change.REMOVED, element));
    }
}
