package wenyuan.app.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.question.Interpreter;
import wenyuan.app.question.Question;
import wenyuan.app.reader.OnnxReader;
import wenyuan.app.reader.RememberingReader;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.Retriever;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.lucene.LuceneIndex;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Passages;

/// Twenty invented articles, and the quoting model with the models that come with the program, asked over all of them.
final class Newspaper implements AutoCloseable {
    private static final Path FOLDER = Path.of("src", "test", "resources", "quotes");
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final Pattern QUOTE = Pattern.compile("([^\\[\\n]+)\\[(\\d+)]");

    private final List<Article> articles = new ArrayList<>();
    private final Embedder embedder = Embedder.bgeSmallZh();
    private final RememberingReader reader = new RememberingReader(OnnxReader.bundled());
    private final LuceneIndex index;
    private final Interpreter interpreter;
    private final Retriever retriever;
    private final QuotingModel model;

    /// @param folder where the index is made
    Newspaper(Path folder) throws IOException {
        index = LuceneIndex.open(folder, embedder.name(), embedder.dimension());
        List<Passage> passages = new ArrayList<>();
        for (JsonNode line : lines("articles.jsonl")) {
            var article = new Article(line.path("id").asText(), line.path("title").asText(), List.of(), "",
                    line.path("outlet").asText(),
                    Optional.of(LocalDate.parse(line.path("published").asText())), "",
                    Kind.ARTICLE, line.path("text").asText() + "\n",
                    new Origin("articles.jsonl", line.path("id").asText(), List.of(), List.of()));
            List<Passage> own = Passages.of(article);
            index.put(article, own, article.id());
            articles.add(article);
            passages.addAll(own);
        }
        index.embed(passages, embedder.passages(passages.stream().map(Passage::text).toList()));
        index.commit();
        interpreter = new Interpreter(index, () -> TODAY);
        retriever = new Retriever(index, embedder);
        model = new QuotingModel(reader, index);
    }

    /// A question, and what a right answer quotes.
    ///
    /// @param includes of each group a right answer has at least one; no groups where the articles do not answer
    /// @param excludes what no right answer has
    record Asked(String question, List<List<String>> includes, List<String> excludes) {
        boolean answerable() {
            return !includes.isEmpty();
        }

        boolean rightly(String answer) {
            return includes.stream().allMatch(group -> group.stream().anyMatch(answer::contains))
                    && excludes.stream().noneMatch(answer::contains);
        }
    }

    /// A piece of an answer, and the article that its marker names.
    record Quoted(String text, Article article) {}

    static List<Asked> questions() throws IOException {
        return lines("questions.jsonl").stream()
                .map(line -> new Asked(line.path("question").asText(),
                        line.path("includes").valueStream().map(Newspaper::strings).toList(),
                        strings(line.path("excludes"))))
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> lines(String file) throws IOException {
        var mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve(file))) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }

    List<Article> articles() {
        return articles;
    }

    Draft draft(String question) {
        return model.draft(new Prompt(retrieval(question), "", ""), _ -> {});
    }

    /// What is quoted for a question; empty where it is refused.
    List<Quoted> quoted(String question) {
        Retrieval retrieval = retrieval(question);
        return switch (model.draft(new Prompt(retrieval, "", ""), _ -> {})) {
            case Draft.Written(String text) -> QUOTE.matcher(text).results()
                    .map(quote -> new Quoted(quote.group(1), article(retrieval, quote))).toList();
            case Draft.NotFound _ -> List.of();
        };
    }

    private Article article(Retrieval retrieval, MatchResult quote) {
        int source = Integer.parseInt(quote.group(2));
        return index.article(retrieval.hits().get(source - 1).passage().article().id()).orElseThrow();
    }

    /// The text of an answer, which there must be.
    String answer(String question) {
        return switch (draft(question)) {
            case Draft.Written(String text) -> text;
            case Draft.NotFound(String reason) ->
                throw new AssertionError(question + " was refused: " + reason);
        };
    }

    /// Why a question is refused, which it must be.
    String refusal(String question) {
        return switch (draft(question)) {
            case Draft.NotFound(String reason) -> reason;
            case Draft.Written(String text) -> throw new AssertionError(question + " was answered: " + text);
        };
    }

    private Retrieval retrieval(String question) {
        return retriever.retrieve(interpreter.interpret(Question.of(question)), Mode.HYBRID,
                Question.DEFAULT_LIMIT);
    }

    @Override
    public void close() {
        reader.close();
        index.close();
        embedder.close();
    }
}
