package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Markers;
import wenyuan.app.text.Terms;

/// Answers what one article tells with its own sentences: the first, and those that share most of their words with the
/// rest of it, in its order.
public final class SummaryAnswer {
    private static final int ROOM = 300;
    private static final int MOST = 5;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 150;
    /// The share of a sentence's terms that another may have said before.
    private static final double SAME = 0.6;
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?.…][”’\"」』）)]*$");

    private SummaryAnswer() {}

    private record Sentence(String text, int source, int place, Set<String> terms) {}

    /// Whether a retrieval holds one article that a summary is asked of.
    public static boolean isAsked(Retrieval retrieval) {
        return retrieval.question().answerable().kind() instanceof Kind.Summary
                && retrieval.hits().stream().map(hit -> hit.passage().article().id()).distinct().count() == 1;
    }

    /// The quoted sentences, a line for each, with their markers; empty where the article has no whole sentence.
    ///
    /// @param whole a retrieval of all passages of one article
    public static String text(Retrieval whole) {
        List<Sentence> sentences = sentences(whole.hits());
        Map<String, Integer> told = new HashMap<>();
        sentences.forEach(sentence -> sentence.terms().forEach(term -> told.merge(term, 1, Integer::sum)));
        List<Sentence> ranked = new ArrayList<>(sentences.stream().skip(1)
                .sorted(Comparator.comparingDouble(sentence -> -centrality(sentence, told))).toList());
        sentences.stream().findFirst().ifPresent(ranked::addFirst);
        List<Sentence> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        int left = ROOM;
        for (Sentence sentence : ranked) {
            long again = sentence.terms().stream().filter(said::contains).count();
            boolean fits = chosen.isEmpty() || sentence.text().length() <= left;
            if (chosen.size() < MOST && fits && again <= SAME * sentence.terms().size()) {
                chosen.add(sentence);
                said.addAll(sentence.terms());
                left -= sentence.text().length();
            }
        }
        chosen.sort(Comparator.comparingInt(Sentence::place));
        return chosen.stream()
                .map(sentence -> Markers.unmarked(sentence.text()) + Markers.of(sentence.source()))
                .collect(Collectors.joining("\n"));
    }

    /// The mean number of other sentences that have a term of this one.
    private static double centrality(Sentence sentence, Map<String, Integer> told) {
        return sentence.terms().stream().mapToInt(term -> told.getOrDefault(term, 1) - 1).sum()
                / (double) Math.max(SHORTEST, sentence.terms().size());
    }

    /// Whole sentences of a readable length, each once, in reading order.
    private static List<Sentence> sentences(List<Hit> hits) {
        return Candidate.byArticle(hits).stream().flatMap(List::stream)
                .filter(sentence -> sentence.text().length() >= SHORTEST
                        && sentence.text().length() <= LONGEST
                        && SENTENCE_END.matcher(sentence.text()).find()
                        && sentence.text().indexOf('\n') < 0)
                .map(sentence -> new Sentence(sentence.text(), sentence.source(), sentence.span().start(),
                        Terms.of(sentence.text())))
                .toList();
    }
}
