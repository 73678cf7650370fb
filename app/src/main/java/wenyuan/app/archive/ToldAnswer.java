package wenyuan.app.archive;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.corpus.Span;

/// An answer as the API told it, as far as one needs it to compare or to export it.
///
/// @param outcome its name in the API
/// @param text with a marker `[n]` for each citation
public record ToldAnswer(String question, String outcome, String text, List<Sentence> sentences,
        List<Citation> citations, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Conflict> conflicts) {
    public ToldAnswer {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
        conflicts = List.copyOf(conflicts);
    }

    /// A sentence of the text, without its markers.
    ///
    /// @param verdict its name in the API
    public record Sentence(int start, int end, String verdict, List<Disagreement> problems) {
        public Sentence {
            problems = List.copyOf(problems);
        }

        /// The problems without those that only say more vaguely what another says.
        public List<Disagreement> exact() {
            return problems.stream().filter(each -> !each.isVague()
                    || problems.stream().noneMatch(other -> !other.isVague() && other.isWithin(each)))
                    .toList();
        }
    }

    /// Something that a sentence and its source do not agree on.
    ///
    /// @param kind its name in the API
    /// @param claimed what the sentence says; empty where it lacks something
    /// @param found what the source says instead; empty where it says nothing of it
    /// @param at where `claimed` stands in the text
    public record Disagreement(String kind, String claimed, String found, Optional<Span> at) {
        /// Whether only words are missing: what stands where they might is no other value of the same thing.
        public boolean isVague() {
            return kind.equals("source");
        }

        private boolean isWithin(Disagreement other) {
            return at.isPresent() && other.at.filter(span -> span.contains(at.get())).isPresent();
        }
    }

    /// What a marker stands for.
    public record Citation(int n, Source source) {}

    /// What is cited.
    public record Source(String articleId, String revision, String title, String outlet,
            Optional<LocalDate> published, String url, String quote) {}

    /// Different values that articles give for the same thing; answers kept by earlier versions have none.
    public record Conflict(String about, List<Value> values) {
        public Conflict {
            values = List.copyOf(values);
        }

        /// What one article says.
        public record Value(String value, String title, String outlet, Optional<LocalDate> published) {}
    }

    /// What was told in a response.
    public static ToldAnswer of(KeptAnswer answer) {
        try {
            return AnswerRows.JSON.readValue(answer.response(), ToldAnswer.class);
        } catch (JsonProcessingException e) {
            throw new ArchiveException(
                    "the kept answer " + answer.id() + " is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /// The text of a sentence.
    String textOf(Sentence sentence) {
        return new Span(sentence.start(), sentence.end()).in(text);
    }
}
