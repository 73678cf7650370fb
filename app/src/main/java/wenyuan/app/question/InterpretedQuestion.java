package wenyuan.app.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenyuan.indexer.index.Filter;

/// A question as it was understood.
public sealed interface InterpretedQuestion {

    /// The question, so that it stands alone: what a follow-up leaves out is filled in from the conversation.
    String text();

    /// The asker's own filter, narrowed by what the question says.
    Filter filter();

    /// What was understood beyond the words, as sentences for the asker.
    default List<String> notes() {
        return List.of();
    }

    /// What there is no article of though it was asked for, as a sentence for the asker; the answer's text says it.
    default Optional<String> missing() {
        return Optional.empty();
    }

    /// The question as one that articles may answer, for those who search whatever was asked.
    default Answerable answerable() {
        return Answerable.of(text(), filter());
    }

    /// Nothing is asked of the articles.
    record Greeting(String text, Filter filter, Courtesy courtesy) implements InterpretedQuestion {}

    /// What is said to a program rather than asked of articles.
    enum Courtesy {
        HELLO,
        THANKS,
        GOODBYE,
        WHAT_ARE_YOU
    }

    /// No article can answer, as none is of what was asked for.
    ///
    /// @param reason what there is none of, as a sentence for the asker
    record OutsideCorpus(String text, Filter filter, List<String> notes, String reason)
            implements
                InterpretedQuestion {
        public OutsideCorpus {
            notes = List.copyOf(notes);
        }

        @Override
        public Optional<String> missing() {
            return Optional.of(reason);
        }
    }

    /// Articles may answer. What `days` and `parts` hint at makes an answer easier to find and hides nothing.
    ///
    /// @param asked what kind of thing would answer
    /// @param days filters for the days that are named, which the article may pass
    /// @param parts questions that are contained in this one; empty for fewer than two
    /// @param matter what the sentence that answers is about: all of `text` but the words that were understood as which
    ///        articles to look at
    /// @param alone the question as it was asked, where it was read as a follow-up though it may have stood alone
    /// @param missing that no article is of the days just past that were asked for; an answer says so
    /// @param years those that are named by how far they are from today, as numbers: `去年` to `2024年`
    record Answerable(String text, Filter filter, List<String> notes, Asked asked, Kind kind,
            List<Filter> days,
            List<String> parts, String matter, Optional<String> alone, Optional<String> missing,
            Map<String, String> years)
            implements
                InterpretedQuestion {
        public Answerable {
            notes = List.copyOf(notes);
            days = List.copyOf(days);
            parts = List.copyOf(parts);
            years = Map.copyOf(years);
        }

        /// A question for a fact that stands for itself and gives no hints.
        public static Answerable of(String text, Filter filter) {
            return new Answerable(text, filter, List.of(), Asked.by(text), new Kind.Fact(), List.of(),
                    List.of(),
                    text, Optional.empty(), Optional.empty(), Map.of());
        }

        /// The same for the articles that another filter lets through, with these notes.
        public Answerable with(Filter other, List<String> otherNotes) {
            return new Answerable(text, other, otherNotes, asked, kind, days, parts, matter, alone, missing,
                    years);
        }

        @Override
        public Answerable answerable() {
            return this;
        }

        /// Words of the question with numbers for its years.
        public String dated(String words) {
            String dated = words;
            for (var year : years.entrySet()) {
                dated = dated.replace(year.getKey(), year.getValue());
            }
            return dated;
        }

        /// Whether words of the question were understood as which articles to look at, so that what is left may be little
        /// and the sentence that answers may be any of them, the first ones above all.
        public boolean asksOfArticles() {
            return !matter.equals(text);
        }
    }

    /// What an answer is made of.
    sealed interface Kind {

        /// Sentences of any articles.
        record Fact() implements Kind {}

        /// The main sentences of one article.
        ///
        /// @param words its title or what it is about; blank where the filter lets only one article through
        record Summary(String words) implements Kind {}

        /// Which articles there are, of all in the index.
        ///
        /// @param words what they tell of; blank for all
        /// @param without what they do not tell of; blank for nothing
        /// @param offset how many of them were listed before
        record ArticleList(String words, String without, Order order, int offset) implements Kind {
            /// All that there are, best or newest first.
            public static ArticleList of(String words) {
                return new ArticleList(words, "", Order.ALL, 0);
            }
        }
    }

    /// Which of the articles are meant.
    enum Order {
        ALL,
        NEWEST,
        OLDEST
    }
}
