package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wenyuan.indexer.text.Folding;

/// Judges one answer against its gold question. Texts are compared folded and without white space or emphasis marks.
final class Judge {
    private static final int SHOWN = 3;

    private final GoldArticles gold;

    Judge(GoldArticles gold) {
        this.gold = gold;
    }

    /// @param answer the program's answer as it comes by default
    /// @param deep the same question with more passages, from which finding is judged
    Judgement judge(GoldQuestion question, JsonNode answer, JsonNode deep, double millis) {
        Set<String> articles = gold.of(question);
        boolean refused = answer.path("outcome").asText().equals("not_found");
        String text = answer.path("text").asText().replaceAll("\\[\\d+]", "");
        List<JsonNode> citations = answer.path("citations").valueStream().toList();
        int goldCitations = (int) citations.stream()
                .filter(c -> articles.contains(c.path("source").path("article_id").asText())).count();
        return new Judgement(question.id(), question.type(), question.question(), question.answerable(),
                articleRank(articles, deep), evidenceRank(question, deep), right(question, text, refused),
                refused,
                citations.size(), goldCitations, text.length(), millis, text,
                question.mustInclude().stream().map(List::toString).toList(), titles(deep));
    }

    private static boolean right(GoldQuestion question, String text, boolean refused) {
        if (!question.answerable()) {
            return refused;
        }
        String read = plain(text.substring(0, Math.min(text.length(), question.room())));
        return !refused
                && question.mustInclude().stream().allMatch(any -> any.stream().anyMatch(s -> holds(read, s)))
                && question.mustNot().stream().noneMatch(s -> holds(read, s));
    }

    private static int articleRank(Set<String> gold, JsonNode answer) {
        Set<String> seen = new LinkedHashSet<>();
        for (JsonNode hit : answer.path("retrieved")) {
            seen.add(hit.path("article_id").asText());
            if (gold.contains(hit.path("article_id").asText())) {
                return seen.size();
            }
        }
        return 0;
    }

    /// Evidence is whole when all of it was seen, or any of it where any one gold article suffices.
    private static int evidenceRank(GoldQuestion question, JsonNode answer) {
        boolean any = question.gold().size() > 1 && !question.needAll();
        List<String> missing = new ArrayList<>(question.evidence().stream().map(Judge::plain).toList());
        int all = missing.size();
        int rank = 0;
        for (JsonNode hit : answer.path("retrieved")) {
            rank++;
            String passage = plain(hit.path("text").asText());
            missing.removeIf(passage::contains);
            if ((missing.isEmpty() && all > 0) || (any && missing.size() < all)) {
                return rank;
            }
        }
        return 0;
    }

    private static List<String> titles(JsonNode answer) {
        return answer.path("retrieved").valueStream().map(hit -> hit.path("title").asText()).distinct()
                .limit(SHOWN)
                .toList();
    }

    private static boolean holds(String plain, String wanted) {
        return plain.contains(plain(wanted));
    }

    private static String plain(String text) {
        return Folding.fold(text).replaceAll("[\\s*]+", "");
    }
}
