package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenyuan.app.eval.alter.Statement;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// Finds true statements: the whole sentences of the articles that hold the evidence of gold questions.
final class Truths {
    private final GoldArticles gold;
    private final Map<String, String> texts;

    /// @param listed the program's articles, as the API lists them
    /// @param texts the canonical text of each, by its id
    Truths(List<JsonNode> listed, List<JsonNode> pieces, Map<String, String> texts) {
        this.gold = new GoldArticles(listed, pieces);
        this.texts = texts;
    }

    /// The statements of the questions, each once, in the order of the questions.
    List<Statement> of(List<GoldQuestion> questions) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (GoldQuestion question : questions) {
            List<String> articles = gold.of(question).stream().sorted().map(id -> texts.getOrDefault(id, ""))
                    .toList();
            for (String evidence : question.evidence()) {
                articles.stream().map(article -> statement(evidence, article)).flatMap(Optional::stream)
                        .limit(1).forEach(statement -> statements.putIfAbsent(statement.text(), statement));
            }
        }
        return List.copyOf(statements.values());
    }

    /// The sentences that hold the evidence, which may differ from the article in its blanks.
    static Optional<Statement> statement(String evidence, String article) {
        List<Integer> places = new ArrayList<>();
        var dense = new StringBuilder();
        for (int at = 0; at < article.length(); at++) {
            if (!Character.isWhitespace(article.charAt(at))) {
                dense.append(article.charAt(at));
                places.add(at);
            }
        }
        String wanted = evidence.replaceAll("\\s+", "");
        int found = dense.indexOf(wanted);
        if (found < 0 || wanted.isEmpty()) {
            return Optional.empty();
        }
        var span = new Span(places.get(found), places.get(found + wanted.length() - 1) + 1);
        List<Span> sentences = Sentences.of(article).stream()
                .filter(span::overlaps).toList();
        return Optional.of(new Statement(
                new Span(sentences.getFirst().start(), sentences.getLast().end()).in(article), article));
    }
}
