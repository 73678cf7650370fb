package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wenyuan.app.question.Asked;
import wenyuan.app.quote.WindowReader.ReadSentence;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.text.Terms;

/// Takes the sentences that hold the best spans, as few as answer: the best one, and further ones only while the reader
/// holds them to be nearly as good, so that it may be any of them.
final class SentenceSelector {
    private static final int MOST_QUOTES = 4;
    /// How many characters an answer may have that is one thing, and one that is several.
    private static final int SHORT = 150;
    private static final int LONG = 300;
    /// A sentence of more characters is shortened to the clauses that answer.
    private static final int LONGEST_SENTENCE = 110;
    /// How far below the best sentence's score a further one may be: of an answer that is one thing, and of one that is
    /// several.
    private static final double AS_GOOD = 5;
    private static final double ONE_OF_SEVERAL = 8;
    /// The share of a quote's terms that another must hold to say the same.
    private static final double SAME = 0.75;

    private final boolean several;
    private final boolean listed;
    private final List<List<Candidate>> articles;

    /// @param asked what kind of thing would answer
    /// @param hits what the sentences to choose from were read of
    SentenceSelector(Asked asked, List<Hit> hits) {
        this.articles = Candidate.byArticle(hits);
        this.listed = asked == Asked.LIST || asked == Asked.SUMMARY;
        this.several = switch (asked) {
            case LIST, SUMMARY, COMPARISON, WAY, REASON -> true;
            case NUMBER, DATE, PERSON, PLACE, YES_NO, FACT -> false;
        };
    }

    /// What to quote, best first; at least the best sentence that was read.
    ///
    /// @param read best first
    /// @param room how many characters are left at most
    List<Quote> choose(List<ReadSentence> read, int room) {
        List<Quote> quotes = new ArrayList<>();
        int left = Math.min(room, several ? LONG : SHORT);
        List<Quote> list = enumeration(read);
        if (!list.isEmpty() && list.stream().mapToInt(item -> item.span().length()).sum() <= left) {
            return list; // it answers by itself
        }
        for (ReadSentence sentence : read) {
            if (quotes.size() >= MOST_QUOTES
                    || sentence.score() < read.getFirst().score() - (several ? ONE_OF_SEVERAL : AS_GOOD)) {
                break;
            }
            String text = sentence.sentence().text();
            var quote = new Quote(sentence.sentence(), ClauseTrimmer.trim(text, sentence.answer(),
                    several ? LONG / 2 : LONGEST_SENTENCE));
            if (quotes.isEmpty() || (quote.span().length() <= left && NonSentences.states(quote.text())
                    && isNew(quote, quotes))) {
                quotes.add(quote);
                left -= quote.span().length();
            }
        }
        return quotes;
    }

    /// The items of the list that the best sentence belongs to, where a list is asked for.
    private List<Quote> enumeration(List<ReadSentence> read) {
        return !listed || read.isEmpty()
                ? List.of()
                : articles.stream().filter(article -> article.contains(read.getFirst().sentence()))
                        .findFirst()
                        .map(article -> Enumerations.of(read.getFirst().sentence(), article))
                        .orElse(List.of());
    }

    /// Whether a quote says what those chosen do not: not nearly the same sentence once more.
    private static boolean isNew(Quote quote, List<Quote> chosen) {
        Set<String> terms = Terms.of(quote.text());
        return chosen.stream().noneMatch(other -> Terms.share(terms, other.text()) >= SAME);
    }
}
