package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.corpus.Span;

/// What one comparison has come to so far: how much of the claim is said, what disagrees, and what is missing.
final class Tally {
    /// A word of which the source says less counts as unsaid.
    private static final double UNSAID = 0.6;

    /// Words that weigh less say too little to tell what a claim is about.
    private static final double FEWEST = 2;

    private final String claim;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Span> settled = new ArrayList<>();
    private final List<Span> unsaid = new ArrayList<>();
    private double said;
    private double all;
    private double wordsSaid;
    private double words;
    private boolean denied;
    private boolean missing;

    Tally(String claim) {
        this.claim = claim;
    }

    /// Counts a stretch of the claim that the source says, and about which nothing more is asked.
    void said(Span stretch, double weight) {
        settled.add(stretch);
        said += weight;
        all += weight;
    }

    /// Counts a word of the claim of which the source says a share.
    void weigh(Span word, double weight, double share) {
        all += weight;
        said += weight * share;
        words += weight;
        wordsSaid += weight * share;
        if (share < UNSAID) {
            unsaid.add(word);
        }
    }

    /// Enters a disagreement about a stretch of the claim, about which nothing more is asked.
    ///
    /// @param found what the source says instead; empty where the claim is only not to be found there
    void disagree(Problem.Kind kind, Span stretch, String found) {
        tell(kind, stretch, found);
        if (found.isEmpty()) {
            missing = true;
        } else {
            denied = true;
        }
    }

    /// Enters a disagreement that says nothing yet of the verdict.
    void tell(Problem.Kind kind, Span stretch, String found) {
        settled.add(stretch);
        problems.add(new Problem(kind, stretch.in(claim), found, Optional.of(stretch)));
    }

    /// Enters what the source denies.
    void deny(Problem problem) {
        problems.add(problem);
        denied = true;
    }

    /// Enters what the source does not say, though it denies nothing of the kind.
    void lack(Problem problem) {
        problems.add(problem);
        missing = true;
    }

    /// Something of the claim is not to be found.
    void miss() {
        missing = true;
    }

    /// The source says something else.
    void deny() {
        denied = true;
    }

    /// Whether a stretch of the claim needs no more questions.
    boolean isSettled(Span stretch) {
        return settled.stream().anyMatch(stretch::overlaps);
    }

    boolean denied() {
        return denied;
    }

    boolean missing() {
        return missing;
    }

    /// The share that the source says of what was asked for.
    double score() {
        return all == 0 ? 0 : said / all;
    }

    /// The same of the words alone, without values, places and names that are asked for by themselves.
    double wordScore() {
        return words < FEWEST ? 1 : wordsSaid / words;
    }

    /// What disagrees; where the claim is not supported although nothing does, the words that the source does not have,
    /// and where it has all of them, the whole claim, which is about something else.
    List<Problem> problems(boolean supported) {
        if (supported || !problems.isEmpty()) {
            return problems;
        }
        List<Span> words = unsaid.isEmpty() ? List.of(new Span(0, claim.length())) : unsaid;
        return words.stream()
                .map(span -> new Problem(Problem.Kind.SOURCE, span.in(claim), "", Optional.of(span)))
                .toList();
    }
}
