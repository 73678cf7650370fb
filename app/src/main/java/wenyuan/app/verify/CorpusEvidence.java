package wenyuan.app.verify;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.text.Folding;

/// The passages of the whole corpus that can speak to a sentence; each is made ready once for all sentences of a text.
final class CorpusEvidence {
    /// How many passages can speak to a sentence.
    private static final int PASSAGES = 8;
    /// How much of a sentence is looked for: the words that find its passages stand at its beginning or nowhere.
    private static final int LOOKED_FOR = 300;

    private final Retriever retriever;
    private final PassageIndex index;
    private final Map<String, EvidenceText> known = new ConcurrentHashMap<>();

    CorpusEvidence(Retriever retriever, PassageIndex index) {
        this.retriever = retriever;
        this.index = index;
    }

    List<EvidenceText> find(String sentence) {
        String words = sentence.substring(0, Math.min(sentence.length(), LOOKED_FOR));
        return retriever.retrieve(Answerable.of(words, Filter.NONE), Mode.LEXICAL, PASSAGES).hits().stream()
                .map(hit -> of(hit.passage())).toList();
    }

    EvidenceText of(Passage passage) {
        return known.computeIfAbsent(passage.id(), _ -> EvidenceText.of(passage.article(),
                passage.span().start(), passage.text(),
                index.article(passage.article().id()).map(Article::text).map(Folding::fold)
                        .orElseGet(() -> Folding.fold(passage.text()))));
    }
}
