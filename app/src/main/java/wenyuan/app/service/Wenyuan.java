package wenyuan.app.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.AnswerListener;
import wenyuan.app.archive.Archive;
import wenyuan.app.archive.Stamp;
import wenyuan.app.question.InterpretedQuestion;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.whynot.WhyNot;
import wenyuan.app.text.Language;
import wenyuan.app.verify.Verified;
import wenyuan.indexer.Original;
import wenyuan.indexer.Originals;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleList;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;

/// What the program can do: ask, search, verify, list and read articles. The HTTP API and the commands both use it. Safe for
/// use by many threads; whoever made its parts closes them, after the server.
///
/// @param verifying checks any text against the whole corpus
/// @param indexing whether the index is being made now, so that what is answered may be short of what the corpus tells
/// @param keeping where answers are kept
public record Wenyuan(Asking asking, Function<String, Verified> verifying,
        Function<Question, InterpretedQuestion> interpreting, Retrieving retrieving,
        Explaining explaining, Articles articles, Supplier<Health> health, BooleanSupplier indexing,
        Keeping keeping) {
    private static final double NANOS_PER_MILLI = 1e6;

    /// The articles of the index.
    ///
    /// @param article by its id
    /// @param passages of an article, by its id, in order
    /// @param original what an article was read from; empty where that is gone or changed
    public record Articles(Function<ArticleQuery, ArticleList> listing,
            Function<String, Optional<Article>> article, Function<String, List<Passage>> passages,
            Function<Article, Optional<Original>> original) {

        /// Those of an index.
        public static Articles of(PassageIndex index, Originals originals) {
            return new Articles(index::articles, index::article, index::passages, originals::of);
        }
    }

    /// Where answers are kept.
    ///
    /// @param now stamps a question that is asked now
    public record Keeping(Archive archive, Supplier<Stamp> now) {

        /// For a program that keeps nothing.
        public static Keeping nothing() {
            return new Keeping(Archive.none(), () -> new Stamp(Instant.EPOCH, 0));
        }
    }

    /// The whole way of a question.
    @FunctionalInterface
    public interface Asking {
        /// A verified answer, once it is whole.
        ///
        /// @param model name of a model that [Health] lists; empty for the default one
        Answer answer(Question question, String model, AnswerListener listener);
    }

    /// From an interpreted question to its hits.
    @FunctionalInterface
    public interface Retrieving {
        Retrieval retrieve(InterpretedQuestion question, Mode mode, int limit);
    }

    /// From a retrieval to why an article is not among its hits.
    @FunctionalInterface
    public interface Explaining {
        /// Why the hits of a retrieval do not show an article.
        ///
        /// @param article its id or title
        WhyNot whyNot(Retrieval retrieval, Mode mode, String article);
    }

    /// What a search found and how long it took.
    ///
    /// @param interpretMillis until the question was understood; the retrieval tells the rest
    /// @param notes what the asker should know of how the program is now
    public record Search(Retrieval retrieval, double interpretMillis, List<String> notes) {}

    /// A text whose sentences were checked, and how long that took.
    public record Checked(Verified verified, double millis) {}

    /// Looks for the passages that speak to a question, without answering it.
    public Search search(Question question, Mode mode, int limit) {
        long start = System.nanoTime();
        InterpretedQuestion interpreted = interpreting.apply(question);
        List<String> notes = notes(question);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return new Search(retrieving.retrieve(interpreted, mode, limit), millis, notes);
    }

    /// Checks each sentence of a text against the whole corpus.
    ///
    /// @throws wenyuan.app.answer.InvalidText when the text is empty or too long
    public Checked verify(String text) {
        long start = System.nanoTime();
        Verified verified = verifying.apply(text);
        return new Checked(verified, (System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    /// What an asker should know of how the program is now, as sentences in the language of the question.
    public List<String> notes(Question question) {
        if (!indexing.getAsBoolean()) {
            return List.of();
        }
        return List.of(Language.of(question.text()).say("answer.indexing"));
    }
}
