package wenyuan.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the API would tell of an invented answer that quotes three times from two articles, one of them hostile, and once
/// wrongly; of the file that they stand in, of a text checked, and of the question asked again.
public final class Comparison {
    /// Everything that a page must show as text and nothing else.
    public static final String HOSTILE = "<script>wasHit=true</script><img src=x onerror=wasHit=true>"
            + "**粗** [甲](javascript:wasHit=true) [99] {{ 7*7 }} \u202E反\u202C ";
    /// A word that is longer than any line.
    public static final String LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
            .repeat(4);

    public static final String FIRST = "新港有三个泊位。";
    public static final String SECOND = "年吞吐量达一百万吨。";
    public static final String CLAIM = "总投资80亿元，";
    public static final String RIGHT_CLAIM = "由海岸集团建设。";
    public static final String WRONG = CLAIM + RIGHT_CLAIM;
    public static final String LEFT_OUT = "开港那天下了雨。\n市民在岸边看船。";

    private static final String CLAIMED = "80亿元";
    private static final String FOUND = "12亿元";
    private static final String RIGHT = WRONG.replace(CLAIMED, FOUND);
    private static final String PORT = LEFT_OUT + "\n" + FIRST + "据悉，" + SECOND + "\n";
    private static final String MONEY = HOSTILE + LONG + "\n" + RIGHT + "\n";
    private static final String PAGE_HEAD = "版头" + HOSTILE;
    private static final String PAGE = PAGE_HEAD + PORT + MONEY + "\n页脚";
    private static final List<Integer> PORT_AT = List.of(PAGE_HEAD.length(),
            PAGE_HEAD.length() + PORT.length());
    private static final List<Integer> MONEY_AT = List.of(PORT_AT.getLast(),
            PORT_AT.getLast() + MONEY.length());
    private static final String ANSWER = FIRST + "[1]" + SECOND + "[2]\n" + WRONG + "[3]";

    private Comparison() {}

    /// What the server would answer at each path.
    public static Map<String, Object> responses() {
        Map<String, Object> responses = new TreeMap<>();
        responses.put("/api/answers/x", answer());
        responses.put("/api/conversations/c", Map.of("id", "c", "answers", List.of(answer())));
        responses.put("/api/answers/x/again", again());
        responses.put("/api/articles/a/1", article("a/1", "新港开港", PORT));
        responses.put("/api/articles/a/2", article("a/2", "钱从哪里来" + HOSTILE, MONEY));
        responses.put("/api/articles/a/1/original", original(PORT_AT, SECOND, MONEY_AT, "a/2"));
        responses.put("/api/articles/a/2/original", original(MONEY_AT, RIGHT, PORT_AT, "a/1"));
        responses.put("/api/verify", verified());
        responses.put("/api/search", Map.of("why_not", whyNot()));
        return responses;
    }

    /// The text that [#responses()] has checked: hostile, and as wrong as the answer.
    public static String pasted() {
        return HOSTILE + LONG + "。\n" + WRONG;
    }

    /// The same responses, but the first citation is of a passage that does not say what its sentence does.
    public static Map<String, Object> withWrongCitationOfATrueSentence() {
        return citing(unsupported(1, FIRST, LEFT_OUT), citation(2, ANSWER, SECOND, "a/1", PORT, SECOND));
    }

    /// The same responses, but the second sentence cites what only the first one says.
    public static Map<String, Object> withTwoSentencesOfOneSpan() {
        return citing(citation(1, ANSWER, FIRST, "a/1", PORT, FIRST), unsupported(2, SECOND, FIRST));
    }

    private static Map<String, Object> unsupported(int n, String words, String quote) {
        Map<String, Object> citation = new TreeMap<>(citation(n, ANSWER, words, "a/1", PORT, quote));
        citation.put("verdict", "unsupported");
        return citation;
    }

    private static Map<String, Object> citing(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> answer = answer();
        answer.put("citations", List.of(first, second));
        Map<String, Object> responses = responses();
        responses.put("/api/answers/x", answer);
        responses.put("/api/conversations/c", Map.of("id", "c", "answers", List.of(answer)));
        return responses;
    }

    private static Map<String, Object> answer() {
        Map<String, Object> answer = new TreeMap<>(Map.of("id", "x", "conversation_id", "c", "question",
                "新港有多大？" + HOSTILE, "outcome", "partly", "text", ANSWER, "model", "extractive"));
        answer.put("interpreted", Map.of("text", "新港有多大？", "outlets", List.of(), "notes", List.of()));
        answer.put("sentences",
                List.of(sentence(ANSWER, FIRST, "supported", 1), sentence(ANSWER, SECOND, "supported", 2),
                        wrong(ANSWER, 3)));
        answer.put("citations", List.of(citation(1, ANSWER, FIRST, "a/1", PORT, FIRST),
                citation(2, ANSWER, SECOND, "a/1", PORT, SECOND),
                citation(3, ANSWER, WRONG, "a/2", MONEY, RIGHT)));
        answer.put("retrieved",
                List.of(hit(1, "a/1", PORT, FIRST, true), hit(2, "a/1", PORT, LEFT_OUT, false),
                        hit(3, "a/2", MONEY, RIGHT, true)));
        answer.put("conflicts", List.of(Map.of("about", "总投资" + HOSTILE, "values", List.of(
                value(FOUND, "a/2", MONEY, RIGHT), value("一百万", "a/1", PORT, SECOND)))));
        answer.put("timings_ms", Map.of("retrieve", 4, "total", 11));
        answer.put("asked_at", "2026-03-04T05:06:07Z");
        return answer;
    }

    private static Map<String, Object> again() {
        return Map.of("before", answer(), "after", answer(), "changes", Map.of("same", false, "outcome",
                Map.of("before", "answered", "after", "partly"), "sentences",
                List.of(change("kept", "text", FIRST), change("added", "text", HOSTILE),
                        change("removed", "text", SECOND)),
                "sources", List.of(Map.of("change", "removed", "article_id", "a/2", "title", HOSTILE)),
                "revisions",
                List.of(Map.of("article_id", "a/1", "before", "r0", "after", "r1"),
                        Map.of("article_id", "a/2", "before", "r1"))));
    }

    private static Map<String, Object> change(String change, String name, String text) {
        return Map.of("change", change, name, text);
    }

    private static Map<String, Object> whyNot() {
        return Map.of("article",
                Map.of("id", "a/3", "title", "老船工" + HOSTILE, "outlet", "晨报", "published", "2025-01-10"),
                "found", false, "reasons",
                List.of(Map.of("kind", "below_limit", "text", "排在第 37 名。" + HOSTILE)), "lanes",
                List.of(Map.of("lane", "words", "rank", 37, "score", 3.25)));
    }

    private static Map<String, Object> verified() {
        String text = pasted();
        return Map.of("text", text, "sentences",
                List.of(Map.of("start", 0, "end", text.indexOf('\n'), "verdict", "unsupported", "score", 0.1,
                        "citations", List.of(), "problems", List.of(), "claims", List.of()), wrong(text, 1)),
                "citations", List.of(citation(1, text, WRONG, "a/2", MONEY, RIGHT)), "summary",
                Map.of("supported", 0, "partly", 0, "unsupported", 1, "contradicted", 1, "no_claim", 0),
                "timings_ms", Map.of("total", 5));
    }

    private static Map<String, Object> original(List<Integer> own, String cited, List<Integer> foreign,
            String other) {
        int at = PAGE.indexOf(cited);
        return Map.of("file", "页.txt", "start", 0, "end", PAGE.length(), "text", PAGE, "spans", List.of(own),
                "cited", List.of(List.of(at, at + cited.length())), "other",
                List.of(Map.of("article_id", other, "title", title(other), "spans", List.of(foreign))));
    }

    private static Map<String, Object> article(String id, String title, String text) {
        List<Map<String, Integer>> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            paragraphs.add(Map.of("start", start, "end", end));
            start = end + 1;
        }
        return Map.of("id", id, "title", title, "outlet", "晚报", "published", "2025-02-20", "kind", "article",
                "revision", "r1", "text", text, "paragraphs", paragraphs, "url", "javascript:wasHit=true");
    }

    private static Map<String, Object> sentence(String text, String words, String verdict, int n) {
        int start = text.indexOf(words);
        return Map.of("start", start, "end", start + words.length(), "verdict", verdict, "score", 1,
                "citations",
                List.of(n), "claims", List.of(), "problems", List.of());
    }

    private static Map<String, Object> wrong(String text, int n) {
        Map<String, Object> sentence = new TreeMap<>(sentence(text, WRONG, "contradicted", n));
        int at = text.indexOf(CLAIMED);
        sentence.put("claims", List.of(sentence(text, CLAIM, "contradicted", n),
                sentence(text, RIGHT_CLAIM, "supported", n)));
        sentence.put("problems", List.of(Map.of("kind", "number", "claimed", CLAIMED, "found", FOUND, "at",
                Map.of("start", at, "end", at + CLAIMED.length()))));
        return sentence;
    }

    private static Map<String, Object> citation(int n, String text, String words, String id, String article,
            String quote) {
        int start = text.indexOf(words);
        String verdict = words.equals(quote) ? "supported" : "contradicted";
        return Map.of("n", n, "answer", Map.of("start", start, "end", start + words.length()), "verdict",
                verdict,
                "method", "aligned", "note", "", "source", source(id, article, quote));
    }

    private static Map<String, Object> source(String id, String article, String quote) {
        int start = article.indexOf(quote);
        return Map.of("article_id", id, "revision", "r1", "title", title(id), "outlet", "晚报", "published",
                "2025-02-20", "quote", quote, "start", start, "end", start + quote.length());
    }

    private static String title(String id) {
        return id.equals("a/1") ? "新港开港" : "钱从哪里来" + HOSTILE;
    }

    private static Map<String, Object> hit(int rank, String id, String article, String text, boolean cited) {
        Map<String, Object> hit = new TreeMap<>(source(id, article, text));
        hit.putAll(Map.of("rank", rank, "passage_id", id + "#" + rank, "text", text, "score", 0.04, "cited",
                cited,
                "why", List.of(Map.of("lane", "words", "rank", rank, "score", 12.5, "share", 0.03),
                        Map.of("lane", "vectors", "rank", rank, "score", 0.5, "share", 0.01))));
        return hit;
    }

    private static Map<String, Object> value(String value, String id, String article, String quote) {
        Map<String, Object> told = new TreeMap<>(source(id, article, quote));
        told.put("value", value);
        told.remove("revision");
        return told;
    }
}
