package wenyuan.app.verify.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.Facts;
import wenyuan.app.text.People;
import wenyuan.app.text.Verbatim;
import wenyuan.app.text.Wording;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// A text that claims are checked against, made ready for many of them. Safe to share between threads.
public final class EvidenceText {
    /// How far around a run of sentences something can stand that completes what they say.
    private static final int AROUND = 160;

    private final ArticleHead head;
    private final int offset;
    private final String text;
    private final String folded;
    private final String title;
    private final String article;
    private final Verbatim verbatim;
    private final List<Span> sentences;
    /// The facts of the text and of the title; read when first asked for, as most quotations need neither.
    private volatile Optional<Stated> stated = Optional.empty();

    private record Stated(List<Fact> text, List<Fact> title, Set<String> people) {}

    private EvidenceText(ArticleHead head, int offset, String text, String article) {
        this.head = head;
        this.offset = offset;
        this.text = text;
        this.folded = Folding.fold(text);
        this.title = Folding.fold(head.title());
        this.article = article.isEmpty() ? folded : article;
        this.verbatim = Verbatim.of(text);
        this.sentences = Sentences.of(text);
    }

    /// A text by itself.
    ///
    /// @param offset where the text begins in the article's canonical text
    public static EvidenceText of(ArticleHead head, int offset, String text) {
        return new EvidenceText(head, offset, text, "");
    }

    /// A passage of an article.
    ///
    /// @param article the folded text of the whole article; empty for that of the passage
    public static EvidenceText of(Passage passage, String article) {
        return new EvidenceText(passage.article(), passage.span().start(), passage.text(), article);
    }

    public ArticleHead head() {
        return head;
    }

    public int offset() {
        return offset;
    }

    public String text() {
        return text;
    }

    /// The text, folded.
    public String folded() {
        return folded;
    }

    /// The article's title, folded.
    public String title() {
        return title;
    }

    /// The text as it is compared word for word.
    public Verbatim verbatim() {
        return verbatim;
    }

    public List<Span> sentences() {
        return sentences;
    }

    /// The sentence in which a stretch begins; the stretch itself where it stands in none.
    public Span sentence(Span stretch) {
        return sentences.stream().filter(each -> each.overlaps(stretch)).findFirst().orElse(stretch);
    }

    /// Whether the article, its title or its outlet has a folded string.
    public boolean mentions(String name) {
        return folded.contains(name) || title.contains(name) || article.contains(name)
                || Folding.fold(head.outlet()).contains(name);
    }

    /// How often the article has a folded string.
    public int count(String name) {
        int count = 0;
        for (int at = article.indexOf(name); at >= 0
                && !name.isEmpty(); at = article.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    /// What completes a run of sentences: the title, the first sentence, and what stands beside it. Folded.
    public String context(Span run) {
        String first = sentences.isEmpty() ? "" : sentences.getFirst().in(folded);
        return title + "\n" + first + "\n" + window(run).in(folded);
    }

    private Span window(Span run) {
        return new Span(Math.max(0, run.start() - AROUND), Math.min(folded.length(), run.end() + AROUND));
    }

    /// The facts of a stretch of the text.
    public List<Fact> facts(Span stretch) {
        return stated().text.stream().filter(fact -> stretch.contains(fact.span())).toList();
    }

    /// The facts of what completes a run.
    public Stream<Fact> factsAround(Span run) {
        Span window = window(run);
        return Stream.concat(stated().text.stream().filter(fact -> window.contains(fact.span())
                || (!sentences.isEmpty() && sentences.getFirst().contains(fact.span()))),
                stated().title.stream());
    }

    /// The people that the text names.
    public Set<String> people() {
        return stated().people;
    }

    private Stated stated() {
        return stated.orElseGet(() -> {
            var read = new Stated(Facts.in(text, head.published()), Facts.in(title, head.published()),
                    Stream.concat(People.in(folded).stream().map(People.Named::text),
                            Wording.of(folded).stream().filter(word -> word.kind() == Wording.Kind.UNKNOWN)
                                    .map(Wording.Word::text).filter(name -> name.length() > 2)
                                    .filter(People::isNameLike))
                            .filter(name -> !name.isEmpty()).collect(Collectors.toSet()));
            stated = Optional.of(read);
            return read;
        });
    }

    /// All runs of one to `most` sentences.
    public List<Span> runs(int most) {
        List<Span> runs = new ArrayList<>();
        for (int length = 1; length <= Math.min(most, sentences.size()); length++) {
            for (int i = 0; i + length <= sentences.size(); i++) {
                runs.add(new Span(sentences.get(i).start(), sentences.get(i + length - 1).end()));
            }
        }
        return runs;
    }
}
