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
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Terms;

/// Answers what one article tells with its own sentences: the first, and those that share most of their words with the
/// rest of it, in its order.
public final class SummaryAnswer {
    private static final int ROOM = 300;
    private static final int MOST = 5;
    /// The share of a sentence's terms that another may have said before.
    private static final double SAME = 0.6;
    /// A whole sentence of a readable length.
    private static final Pattern SENTENCE = Pattern.compile("(?=.{8,150}$).*[。！？!?.…][”’\"」』）)]*");

    private SummaryAnswer() {}

    /// Whether a retrieval holds one article that a summary is asked of.
    public static boolean isAsked(Retrieval retrieval) {
        return retrieval.question().answerable().kind() instanceof Kind.Summary
                && retrieval.ofEachArticle().size() == 1;
    }

    /// The quoted sentences, a line for each, with their markers; empty where the article has no whole sentence.
    ///
    /// @param whole a retrieval of all passages of one article
    public static String text(Retrieval whole) {
        List<Candidate> sentences = Candidate.byArticle(whole.hits()).getFirst().stream()
                .filter(sentence -> SENTENCE.matcher(sentence.text()).matches()).toList();
        Map<String, Integer> told = new HashMap<>();
        sentences.forEach(
                sentence -> Terms.of(sentence.text()).forEach(term -> told.merge(term, 1, Integer::sum)));
        Stream<Candidate> ranked = Stream.concat(sentences.stream().limit(1), sentences.stream().skip(1)
                .sorted(Comparator
                        .comparingDouble(sentence -> -centrality(Terms.of(sentence.text()), told))));
        List<Candidate> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        ranked.forEach(sentence -> {
            Set<String> terms = Terms.of(sentence.text());
            int length = chosen.stream().mapToInt(other -> other.text().length()).sum()
                    + sentence.text().length();
            long again = terms.stream().filter(said::contains).count();
            if (chosen.size() < MOST && length <= ROOM && again <= SAME * terms.size()) {
                chosen.add(sentence);
                said.addAll(terms);
            }
        });
        return chosen.stream().sorted(Comparator.comparing(Candidate::span))
                .map(sentence -> sentence.cited(sentence.text())).collect(Collectors.joining("\n"));
    }

    /// The mean number of other sentences that have one of these terms.
    private static double centrality(Set<String> terms, Map<String, Integer> told) {
        return terms.stream().mapToInt(term -> told.getOrDefault(term, 1) - 1).average().orElse(0);
    }
}
