package wenyuan.app.answer;

import java.util.List;

/// A text after checking: its markers numbered as its citations are.
record Verified(String text, List<Sentence> sentences, List<Citation> citations) {
    Verified {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
    }

    /// Answered when something is supported, and nothing that was claimed is not.
    Outcome outcome() {
        boolean any = sentences.stream().anyMatch(s -> s.verdict() == Verdict.SUPPORTED);
        boolean all = sentences.stream()
                .allMatch(s -> s.verdict() == Verdict.SUPPORTED || s.verdict() == Verdict.NO_CLAIM);
        return any && all ? Outcome.ANSWERED : Outcome.PARTLY;
    }
}
