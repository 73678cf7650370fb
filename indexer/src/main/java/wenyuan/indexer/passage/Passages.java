package wenyuan.indexer.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;

/// Cuts an article into passages: whole sentences, around 400 characters, rather at the end of a paragraph than
/// inside of one. Where a cut falls into a paragraph, the next passage repeats the last sentence or two, so that
/// what they say together can be found together.
///
/// The cuts are those with the least cost over the whole article, where a passage costs the square of its distance
/// to the length aimed at, and a cut inside a paragraph as much as a distance of [#TOLERANCE].
public final class Passages {
    /// The length aimed at, without what is repeated.
    static final int TARGET = 380;
    /// No passage is longer, because the embedding model reads 512 tokens, which are about as many Chinese
    /// characters.
    static final int LONGEST = 500;
    /// The most that a passage repeats of the one before.
    static final int OVERLAP = 80;
    /// How far a passage may be from the length aimed at to end with its paragraph.
    private static final int TOLERANCE = 100;

    private Passages() {}

    /// The article's passages in order. Each of its sentences stands in at least one; one that is longer than a
    /// passage may be is cut behind a clause.
    public static List<Passage> of(Article article) {
        String text = article.text();
        List<Span> sentences = Sentences.of(text).stream()
                .flatMap(sentence -> Clauses.of(text, sentence, LONGEST).stream()).toList();
        ArticleHead head = article.head();
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        for (int end : ends(text, sentences)) {
            Span span = new Span(repeatedFrom(text, sentences, first, end), sentences.get(end - 1).end());
            passages.add(new Passage(head, passages.size(), span, span.in(text)));
            first = end;
        }
        return List.copyOf(passages);
    }

    /// Where the passages end, as places in the list of sentences.
    private static List<Integer> ends(String text, List<Span> sentences) {
        int count = sentences.size();
        if (sentences.getLast().end() - sentences.getFirst().start() <= LONGEST) {
            return List.of(count);
        }
        long[] cost = new long[count + 1];
        int[] begin = new int[count + 1];
        Arrays.fill(cost, 1, count + 1, Long.MAX_VALUE);
        for (int end = 1; end <= count; end++) {
            for (int from = end - 1; from >= 0 && length(sentences, from, end) <= LONGEST; from--) {
                long through = cost[from] + cost(text, sentences, from, end);
                if (through < cost[end]) {
                    cost[end] = through;
                    begin[end] = from;
                }
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int end = count; end > 0; end = begin[end]) {
            ends.addFirst(end);
        }
        return ends;
    }

    private static long cost(String text, List<Span> sentences, int from, int end) {
        long distance = (long) length(sentences, from, end) - TARGET;
        return distance * distance + (endsParagraph(text, sentences, end) ? 0 : TOLERANCE * TOLERANCE);
    }

    private static int length(List<Span> sentences, int from, int end) {
        return sentences.get(end - 1).end() - sentences.get(from).start();
    }

    private static boolean endsParagraph(String text, List<Span> sentences, int end) {
        return end == sentences.size()
                || text.substring(sentences.get(end - 1).end(), sentences.get(end).start())
                        .indexOf('\n') >= 0;
    }

    /// Where the passage of the sentences from `first` to `end` begins with what it repeats.
    private static int repeatedFrom(String text, List<Span> sentences, int first, int end) {
        int own = sentences.get(first).start();
        int last = sentences.get(end - 1).end();
        int from = own;
        for (int i = first; i > 0 && !endsParagraph(text, sentences, i); i--) {
            int earlier = sentences.get(i - 1).start();
            if (own - earlier > OVERLAP || last - earlier > LONGEST) {
                break;
            }
            from = earlier;
        }
        return from;
    }
}
