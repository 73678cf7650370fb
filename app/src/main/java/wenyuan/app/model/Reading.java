package wenyuan.app.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenyuan.indexer.text.Folding;

/// The sentences found, article by article and in reading order, so that a sentence can be read in its surroundings.
final class Reading {
    /// How many sentences before a sentence stand near it.
    private static final int BEFORE = 2;

    private final Map<String, List<Candidate>> articles = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Reading(List<Candidate> candidates) {
        candidates.forEach(
                candidate -> articles.computeIfAbsent(candidate.article().id(), _ -> new ArrayList<>())
                        .add(candidate));
    }

    /// The sentence, those before it, and its title, folded, nearest first.
    List<String> near(Candidate candidate) {
        return upTo(candidate, BEFORE);
    }

    /// The same with all of its article that was found before it.
    List<String> back(Candidate candidate) {
        return upTo(candidate, Integer.MAX_VALUE);
    }

    /// What was found of an article, folded: its title, outlet and sentences, a line each.
    String article(Candidate candidate) {
        return texts.computeIfAbsent(candidate.article().id(), _ -> text(candidate));
    }

    private String text(Candidate candidate) {
        var text = new StringBuilder(candidate.headline()).append('\n')
                .append(Folding.fold(candidate.article().outlet()));
        of(candidate).forEach(sentence -> text.append('\n').append(sentence.folded()));
        return text.toString();
    }

    private List<String> upTo(Candidate candidate, int most) {
        List<String> near = new ArrayList<>(List.of(candidate.folded()));
        List<Candidate> own = of(candidate);
        int at = own.indexOf(candidate);
        for (int i = at - 1; i >= 0 && at - i <= most; i--) {
            near.add(own.get(i).folded());
        }
        near.add(candidate.headline());
        return near;
    }

    private List<Candidate> of(Candidate candidate) {
        return articles.getOrDefault(candidate.article().id(), List.of());
    }
}
