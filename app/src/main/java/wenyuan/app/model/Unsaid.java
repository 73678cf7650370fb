package wenyuan.app.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenyuan.app.text.Terms;

/// What the quotes chosen so far leave unsaid.
///
/// @param weights of the question's terms, less for those that were said
/// @param wants the things asked for that no quote holds
record Unsaid(Map<String, Double> weights, List<Want> wants) {
    Unsaid {
        weights = Map.copyOf(weights);
        wants = List.copyOf(wants);
    }

    /// What is left when this is quoted too. A quote settles as many wants of a kind as it holds things of that kind, if
    /// it is sure of them: it says something of what stands beside the word that asks.
    Unsaid after(Quote quote) {
        Set<String> terms = Terms.of(quote.text());
        Map<String, Double> less = new HashMap<>(weights);
        less.replaceAll((term, weight) -> terms.contains(term) ? weight * Weights.SAID : weight);
        Map<String, Integer> settled = new HashMap<>();
        List<Want> left = new ArrayList<>(wants);
        left.removeIf(want -> {
            int things = want.isNear(quote.candidate().terms()) ? want.held(quote.folded()).size() : 0;
            return things > 0 && things >= settled.merge(want.shape().toString(), 1, Integer::sum);
        });
        return new Unsaid(less, left);
    }

    /// The share of the best sentence's score that a further one must have.
    double bar(boolean isLong) {
        return wants.isEmpty() && !isLong ? Weights.ALL_TOLD : Weights.NEARLY_AS_GOOD;
    }
}
