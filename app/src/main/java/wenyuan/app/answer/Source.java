package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import wenyuan.app.text.Folding;
import wenyuan.app.text.Verbatim;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Sentences;

/// A text that claims are checked against, made ready for many of them.
///
/// @param offset where the text begins in the article's canonical text
/// @param text what stands there
/// @param folded the same, folded
/// @param verbatim the same, as it is compared word for word
record Source(ArticleHead head, int offset, String text, String folded, Verbatim verbatim,
        List<Span> sentences) {
    /// How far around a run of sentences something can stand that completes what they say.
    private static final int AROUND = 160;

    Source {
        sentences = List.copyOf(sentences);
    }

    static Source of(ArticleHead head, int offset, String text) {
        return new Source(head, offset, text, Folding.fold(text), Verbatim.of(text), Sentences.of(text));
    }

    static Source of(Passage passage) {
        return of(passage.article(), passage.span().start(), passage.text());
    }

    /// What stands around a stretch and may complete it: the title, the first sentence, the sentences beside it. Folded.
    String around(Span run) {
        int from = Math.max(0, run.start() - AROUND);
        int to = Math.min(folded.length(), run.end() + AROUND);
        String first = sentences.isEmpty() ? "" : sentences.getFirst().in(folded);
        return Folding.fold(head.title()) + "\n" + first + "\n" + folded.substring(from, to);
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
