package wenyuan.app.answer;

import java.util.List;
import wenyuan.app.conflict.Conflict;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.Sentence;

/// A verified answer.
///
/// @param id names it, unguessable
/// @param question as it was asked
/// @param retrieval the question as understood and the passages the model was given
/// @param text with a marker `[n]` for each citation; for an outcome not_found, what is missing
/// @param conflicts where the passages disagree about what was asked
/// @param model name of the model that wrote the draft
public record Answer(String id, String question, Retrieval retrieval, Outcome outcome, String text,
        List<Sentence> sentences, List<Citation> citations, List<Conflict> conflicts, String model,
        Timings timings) {
    public Answer {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
        conflicts = List.copyOf(conflicts);
    }

    /// An answer whose sources do not disagree.
    public Answer(String id, String question, Retrieval retrieval, Outcome outcome, String text,
            List<Sentence> sentences, List<Citation> citations, String model, Timings timings) {
        this(id, question, retrieval, outcome, text, sentences, citations, List.of(), model, timings);
    }
}
