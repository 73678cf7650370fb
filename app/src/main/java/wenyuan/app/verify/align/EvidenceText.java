package wenyuan.app.verify.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.Facts;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.Verbatim;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;
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
    private static final Pattern BREAKS = Pattern.compile("^[，,；;\\s\u3000]+");
    private static final Pattern END_BREAKS = Pattern.compile("[，,；;\\s\u3000]+$");

    /// The facts of a text and of its title.
    record Stated(List<Fact> text, List<Fact> title) {}

    /// A text by itself.
    ///
    /// @param offset where the text begins in the article's canonical text
    public static EvidenceText of(ArticleHead head, int offset, String text) {
        return of(head, offset, text, Folding.fold(text));
    }

    /// A passage of an article.
    ///
    /// @param article the folded text of the whole article
    public static EvidenceText of(Passage passage, String article) {
        return of(passage.article(), passage.span().start(), passage.text(), article);
    }

    private static EvidenceText of(ArticleHead head, int offset, String text, String article) {
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
        return read().text.stream().filter(fact -> stretch.contains(fact.span())).toList();
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
        List<Span> having = Clauses.in(folded, run).stream().filter(clause -> claim.words().stream()
                .anyMatch(word -> LexicalOverlap.weight(word) > 1 && clause.in(folded).contains(word.text())))
                .toList();
        if (having.isEmpty()) {
            return run;
        }
        int end = having.getLast().end();
        while (end < run.end() && !Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
        }
        String kept = text.substring(having.getFirst().start(), end);
        String bare = BREAKS.matcher(kept).replaceFirst("");
        int start = end - bare.length();
        return bare.isBlank()
                ? run
                : new Span(start, start + END_BREAKS.matcher(bare).replaceFirst("").length());
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
