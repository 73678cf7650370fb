package wenyuan.app.answer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.text.Markers;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// Checks any text against the whole corpus, sentence by sentence. Has no state of its own; safe to share between
/// threads. The sentences of a text are checked side by side.
public final class Verifying {
    /// How many passages can speak to a sentence.
    private static final int PASSAGES = 8;
    /// How much of a sentence is looked for: the words that find its passages stand at its beginning or nowhere.
    private static final int LOOKED_FOR = 300;

    private final Retriever retriever;
    private final PassageIndex index;

    public Verifying(Retriever retriever, PassageIndex index) {
        this.retriever = retriever;
        this.index = index;
    }

    /// The sentences of a text with their verdicts and the passages that speak to them. Offsets are into `text`.
    ///
    /// @throws InvalidText when the text is blank or too long
    public Verified verify(String text) {
        InvalidText.check(text);
        String stated = Markers.blanked(text);
        List<Span> spans = Sentences.of(stated);
        Map<String, Source> known = new ConcurrentHashMap<>();
        List<SentenceCheck.Result> results = IntStream.range(0, spans.size()).parallel()
                .mapToObj(i -> check(spans.get(i).in(stated), isHeading(stated, spans, i), known)).toList();
        var ledger = new Ledger();
        for (int i = 0; i < spans.size(); i++) {
            ledger.add(spans.get(i).in(text), spans.get(i), results.get(i), _ -> {});
        }
        return new Verified(text, ledger.sentences(), ledger.citations());
    }

    /// Whether a sentence is a line by itself above others, formed as a heading is.
    private static boolean isHeading(String text, List<Span> spans, int i) {
        boolean last = i + 1 == spans.size();
        return !last && text.substring(spans.get(i).end(), spans.get(i + 1).start()).indexOf('\n') >= 0
                && Claims.isHeading(spans.get(i).in(text));
    }

    /// Looks by words first, which suffices for most of what is true, and by vectors only for what that leaves open.
    private SentenceCheck.Result check(String sentence, boolean heading, Map<String, Source> known) {
        if (!Claims.states(sentence) && !Claims.canBeQuoted(sentence)) {
            return SentenceCheck.of(sentence, List.of(), List.of());
        }
        List<Source> byWords = sources(retrieve(sentence, Mode.LEXICAL), known);
        SentenceCheck.Result result = SentenceCheck.of(sentence, byWords, List.of());
        if (result.verdict() == Verdict.UNSUPPORTED) {
            result = SentenceCheck.of(sentence, sources(retrieve(sentence, Mode.VECTOR), known), List.of());
        }
        boolean says = result.verdict() == Verdict.SUPPORTED || result.verdict() == Verdict.CONTRADICTED;
        return heading && !says
                ? new SentenceCheck.Result(Verdict.NO_CLAIM, 0, List.of(), List.of(), List.of())
                : result;
    }

    private List<Hit> retrieve(String sentence, Mode mode) {
        String words = sentence.substring(0, Math.min(sentence.length(), LOOKED_FOR));
        return retriever.retrieve(Answerable.of(words, Filter.NONE), mode, PASSAGES).hits();
    }

    /// A passage that speaks to several sentences is made ready once.
    private List<Source> sources(List<Hit> hits, Map<String, Source> known) {
        return hits.stream().map(Hit::passage)
                .map(passage -> known.computeIfAbsent(passage.id(), _ -> source(passage))).toList();
    }

    private Source source(Passage passage) {
        String article = index.article(passage.article().id()).map(Article::text).orElse("");
        return Source.of(passage, Folding.fold(article));
    }
}
