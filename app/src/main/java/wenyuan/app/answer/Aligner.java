package wenyuan.app.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Quantity;

/// Finds where a passage says what a claim says: word for word, else the run of sentences that holds most of its terms.
final class Aligner {
    private static final int MOST_SENTENCES = 3;
    /// What a longer run must add to be worth its length.
    private static final double GAIN = 0.1;

    private Aligner() {}

    static Evidence align(String claim, Hit hit) {
        String text = hit.passage().text();
        int at = Folding.fold(text).indexOf(Folding.fold(claim));
        if (at >= 0) {
            return evidence(hit, new Span(at, at + claim.length()), true, 1, List.of());
        }
        return isTitle(claim, hit) ? opening(hit, text) : bestRun(claim, hit, text);
    }

    /// Whether a claim is nothing but the title of the article, as an answer that lists articles has it.
    private static boolean isTitle(String claim, Hit hit) {
        String title = Folding.fold(hit.passage().article().title()).strip();
        return Folding.fold(claim).strip().equals("《" + title + "》");
    }

    /// A title stands above the text; what can be shown of it there is how the text begins.
    private static Evidence opening(Hit hit, String text) {
        return evidence(hit, Sentences.of(text).getFirst(), false, 1, List.of());
    }

    private static Evidence bestRun(String claim, Hit hit, String text) {
        Set<String> wanted = Terms.of(claim);
        List<Span> sentences = Sentences.of(text);
        Span best = new Span(0, text.length());
        double bestScore = -1;
        for (int length = 1; length <= Math.min(MOST_SENTENCES, sentences.size()); length++) {
            double bar = bestScore + (length > 1 ? GAIN : 0);
            for (int i = 0; i + length <= sentences.size(); i++) {
                Span run = new Span(sentences.get(i).start(), sentences.get(i + length - 1).end());
                double score = share(wanted, run.in(text));
                if (score > Math.max(bar, bestScore)) {
                    best = run;
                    bestScore = score;
                }
            }
        }
        return evidence(hit, best, false, Math.max(0, bestScore), problems(claim, best.in(text)));
    }

    private static Evidence evidence(Hit hit, Span inPassage, boolean exact, double score,
            List<Problem> problems) {
        var passage = hit.passage();
        return new Evidence(hit, inPassage.shift(passage.span().start()), inPassage.in(passage.text()), exact,
                score,
                problems);
    }

    private static double share(Set<String> wanted, String text) {
        if (wanted.isEmpty()) {
            return 0;
        }
        Set<String> held = Terms.of(text);
        return (double) wanted.stream().filter(held::contains).count() / wanted.size();
    }

    /// Numbers that the claim states and the quote does not, and what only one of them denies.
    private static List<Problem> problems(String claim, String quote) {
        List<Quantity> stated = Quantity.in(claim);
        List<Quantity> found = Quantity.in(quote);
        String instead = only(without(found, stated));
        Stream<Problem> numbers = without(stated, found).stream()
                .map(number -> new Problem(Problem.Kind.NUMBER, number.text(), instead));
        return Stream.concat(numbers, Negation.problem(claim, quote).stream()).toList();
    }

    private static List<Quantity> without(List<Quantity> numbers, List<Quantity> others) {
        return numbers.stream().filter(number -> others.stream().noneMatch(number::same)).toList();
    }

    /// The number that stands in another's place: told only where there is no choice.
    private static String only(List<Quantity> numbers) {
        return numbers.size() == 1 ? numbers.getFirst().text() : "";
    }
}
