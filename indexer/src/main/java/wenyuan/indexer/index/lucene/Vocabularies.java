package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import wenyuan.indexer.index.Vocabulary;

/// Gathers the [Vocabulary] of a view of the index from its dictionary of terms, once. Safe for use by many threads.
final class Vocabularies {
    private static final int LONGEST_HAN = 4;
    private static final int SHORTEST_LATIN = 5;
    private static final int LONGEST_LATIN = 20;

    private final PerView<Vocabulary> known = new PerView<>(Vocabularies::gather);

    Vocabulary of(IndexSearcher searcher) throws IOException {
        return known.of(searcher);
    }

    private static Vocabulary gather(IndexSearcher searcher) throws IOException {
        Set<String> words = new HashSet<>();
        for (var field : new Fields.Searched[]{Fields.ARTICLE_TITLE, Fields.ARTICLE_TEXT}) {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.words());
            if (terms != null) {
                gather(terms.iterator(), words);
            }
        }
        return new Vocabulary(words);
    }

    private static void gather(TermsEnum terms, Set<String> words) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String word = term.utf8ToString();
            if (isHan(word) || isLatin(word)) {
                words.add(word);
            }
        }
    }

    private static boolean isHan(String word) {
        return word.length() <= LONGEST_HAN && word.chars().allMatch(Character::isIdeographic);
    }

    private static boolean isLatin(String word) {
        return word.length() >= SHORTEST_LATIN && word.length() <= LONGEST_LATIN
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
