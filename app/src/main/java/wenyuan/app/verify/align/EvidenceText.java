package wenyuan.app.verify.align;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.Facts;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.Verbatim;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// A text that claims are checked against, made ready for many of them. Safe to share between threads.
///
/// @param offset where the text begins in the article's canonical text
/// @param folded the text, folded
/// @param title the article's title, folded
/// @param article the whole article, folded
/// @param verbatim the text as it is compared word for word
/// @param stated what is read from the text when first asked for, as most quotations need none of it
public record EvidenceText(ArticleHead head, int offset, String text, String folded, String title,
        String article,
        Verbatim verbatim, List<Span> sentences, AtomicReference<Optional<Stated>> stated) {
    /// How far around a run of sentences something can stand that completes what they say.
    private static final int AROUND = 160;
    /// What closes a sentence behind its last clause.
    private static final Pattern CLOSING = Pattern.compile("[^\\p{L}\\p{Nd}\\s，,；;]*");

    /// The facts of a text and of its title.
    record Stated(List<Fact> text, List<Fact> title) {}

    /// A text by itself.
    ///
    /// @param offset where the text begins in the article's canonical text
    public static EvidenceText of(ArticleHead head, int offset, String text) {
        return of(head, offset, text, Folding.fold(text));
    }

    /// A part of an article.
    ///
    /// @param article the folded text of the whole article
    public static EvidenceText of(ArticleHead head, int offset, String text, String article) {
        return new EvidenceText(head, offset, text, Folding.fold(text), Folding.fold(head.title()), article,
                Verbatim.of(text), Sentences.of(text), new AtomicReference<>(Optional.empty()));
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
        return (int) Pattern.compile(name, Pattern.LITERAL).matcher(article).results().count();
    }

    /// What completes a run of sentences: the title, the first sentence, and what stands beside it. Folded.
    public String context(Span run) {
        String first = sentences.isEmpty() ? "" : sentences.getFirst().in(folded);
        return title + "\n" + first + "\n" + window(run).in(folded);
    }

    private Span window(Span run) {
        return new Span(Math.max(0, run.start() - AROUND), Math.min(folded.length(), run.end() + AROUND));
    }

    /// The facts of the text.
    public List<Fact> facts() {
        return read().text;
    }

    /// Those of a stretch of it.
    public List<Fact> facts(Span stretch) {
        return facts().stream().filter(fact -> stretch.contains(fact.span())).toList();
    }

    /// The facts of what completes a run.
    public Stream<Fact> factsAround(Span run) {
        Span window = window(run);
        return Stream.concat(read().text.stream().filter(fact -> window.contains(fact.span())
                || (!sentences.isEmpty() && sentences.getFirst().contains(fact.span()))),
                read().title.stream());
    }

    private Stated read() {
        return stated.get().orElseGet(() -> {
            var read = new Stated(Facts.in(text, head.published()), Facts.in(title, head.published()));
            stated.set(Optional.of(read));
            return read;
        });
    }

    /// The stretch of a run from its first clause that has a word of the claim to the last; the run where none has.
    public Span trimmed(AnalyzedClaim claim, Span run) {
        return Clauses.in(folded, run).stream().filter(clause -> claim.words().stream()
                .anyMatch(word -> LexicalOverlap.weight(word) > 1 && clause.in(folded).contains(word.text())))
                .reduce((first, last) -> new Span(first.start(), last.end())).map(kept -> {
                    Matcher closing = CLOSING.matcher(folded).region(kept.end(), run.end());
                    int start = kept.end() - kept.in(folded).stripLeading().length();
                    return new Span(start, closing.lookingAt() ? closing.end() : kept.end());
                }).orElse(run);
    }

    /// All runs of one to `most` sentences.
    public List<Span> runs(int most) {
        return IntStream.rangeClosed(1, most).boxed().flatMap(length -> IntStream
                .rangeClosed(0, sentences.size() - length)
                .mapToObj(i -> new Span(sentences.get(i).start(), sentences.get(i + length - 1).end())))
                .toList();
    }
}
