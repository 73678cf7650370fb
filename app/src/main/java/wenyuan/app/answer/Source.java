package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.text.People;
import wenyuan.app.text.Verbatim;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// A text that claims are checked against, made ready for many of them. Safe to share between threads.
final class Source {
    /// How far around a run of sentences something can stand that completes what they say.
    private static final int AROUND = 160;
    /// How often an article names what it is about, at least.
    private static final int COMES_BACK = 3;
    /// The same in so many characters: a long article has almost every word three times.
    private static final int ONCE_IN = 300;

    private final ArticleHead head;
    private final int offset;
    private final String text;
    private final String folded;
    private final String title;
    private final Verbatim verbatim;
    private final List<Span> sentences;
    private final String article;
    /// What the text and the title state; read when first asked for, as most quotations need neither.
    private volatile Optional<Stated> stated = Optional.empty();

    private record Stated(List<Mention> text, List<Mention> title, Set<String> people, List<Word> words) {}

    private Source(ArticleHead head, int offset, String text, String article) {
        this.head = head;
        this.offset = offset;
        this.text = text;
        this.folded = Folding.fold(text);
        this.title = Folding.fold(head.title());
        this.verbatim = Verbatim.of(text);
        this.sentences = Sentences.of(text);
        this.article = article;
    }

    /// @param offset where the text begins in the article's canonical text
    static Source of(ArticleHead head, int offset, String text) {
        return new Source(head, offset, text, "");
    }

    /// @param article the folded text of the whole article, which tells what it is about
    static Source of(Passage passage, String article) {
        return new Source(passage.article(), passage.span().start(), passage.text(), article);
    }

    static Source of(Passage passage) {
        return of(passage.article(), passage.span().start(), passage.text());
    }

    ArticleHead head() {
        return head;
    }

    int offset() {
        return offset;
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    /// The article's title, folded.
    String title() {
        return title;
    }

    /// The people whom the text and the title name with a post or as speaking, folded.
    Set<String> people() {
        return stated().people;
    }

    /// The words of a stretch; places are in the text.
    List<Word> words(Span stretch) {
        return stated().words.stream().filter(word -> stretch.contains(word.span())).toList();
    }

    /// The text as it is compared word for word.
    Verbatim verbatim() {
        return verbatim;
    }

    List<Span> sentences() {
        return sentences;
    }

    /// Whether the article is about what a word names: it comes back to it.
    boolean isAbout(String word) {
        int at = -1;
        int often = Math.max(COMES_BACK, article.length() / ONCE_IN);
        for (int i = 0; i < often; i++) {
            at = article.indexOf(word, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /// What stands around a stretch and may complete it: the title, the first sentence, the sentences beside it. Folded.
    String around(Span run) {
        Span window = window(run);
        String first = sentences.isEmpty() ? "" : sentences.getFirst().in(folded);
        return title + "\n" + first + "\n" + window.in(folded);
    }

    private Span window(Span run) {
        return new Span(Math.max(0, run.start() - AROUND), Math.min(folded.length(), run.end() + AROUND));
    }

    /// What a run of sentences states; places are in the text.
    List<Mention> mentions(Span run) {
        return stated().text.stream().filter(mention -> run.contains(mention.span())).toList();
    }

    /// What stands around a run states.
    Stream<Mention> mentionsAround(Span run) {
        Span window = window(run);
        Stream<Mention> beside = stated().text.stream().filter(mention -> window.contains(mention.span())
                || (!sentences.isEmpty() && sentences.getFirst().contains(mention.span())));
        return Stream.concat(beside, stated().title.stream());
    }

    private Stated stated() {
        return stated.orElseGet(() -> {
            var read = new Stated(Mentions.in(text, head.published()), Mentions.in(title, head.published()),
                    Stream.concat(People.in(folded).stream(), People.in(title).stream())
                            .map(People.Named::text).collect(Collectors.toUnmodifiableSet()),
                    Wording.of(text));
            stated = Optional.of(read);
            return read;
        });
    }

    /// All runs of one to `most` sentences.
    List<Span> runs(int most) {
        List<Span> runs = new ArrayList<>();
        for (int length = 1; length <= Math.min(most, sentences.size()); length++) {
            for (int i = 0; i + length <= sentences.size(); i++) {
                runs.add(new Span(sentences.get(i).start(), sentences.get(i + length - 1).end()));
            }
        }
        return runs;
    }
}
