package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import wenyuan.indexer.index.lucene.Fields.Searched;
import wenyuan.indexer.text.Folding;

/// Makes queries of what people write. All of it is words: nothing in it is a sign of a query language.
final class WordQuery {
    /// Weight of a title's term next to a text's. In a field so short BM25 gives each term much already.
    private static final float TITLE_WEIGHT = 0.3f;
    private static final float TEXT_WEIGHT = 1f;
    /// A long question is asked by its rarest terms: more say nothing new, and Lucene refuses above 1024
    /// (to ask for all takes three for each).
    private static final int MAX_TERMS = 300;

    private static final Comparator<Asked> RAREST_FIRST = Comparator.comparingInt(Asked::documents)
            .thenComparing(Asked::term);

    private final IndexSearcher searcher;
    private final String folded;
    private final Set<String> bigrams;

    WordQuery(IndexSearcher searcher, String asked) {
        this.folded = Folding.expand(asked);
        this.searcher = searcher;
        this.bigrams = Analysis.terms(Analysis.BIGRAMS, folded);
    }

    /// Documents that hold any of the terms; empty when no document does.
    Optional<Query> any(Searched title, Searched text) throws IOException {
        List<Asked> asked = new ArrayList<>();
        ask(asked, title, TITLE_WEIGHT);
        ask(asked, text, TEXT_WEIGHT);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var any = new BooleanQuery.Builder();
        asked.stream().sorted(RAREST_FIRST).limit(MAX_TERMS)
                .forEach(term -> any.add(term.query(), Occur.SHOULD));
        return Optional.of(any.build());
    }

    /// Documents that hold all of the characters in pairs, in title or text; empty when there is no word in what was
    /// written.
    Optional<BooleanQuery> all(Searched title, Searched text) {
        if (bigrams.isEmpty()) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        bigrams.stream().limit(MAX_TERMS).forEach(term -> all.add(either(title, text, term), Occur.FILTER));
        return Optional.of(all.build());
    }

    /// The same, those first that hold the words too.
    Optional<Query> allRanked(Searched title, Searched text) throws IOException {
        Optional<BooleanQuery> all = all(title, text);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var ranked = new BooleanQuery.Builder();
        all.get().clauses().forEach(ranked::add);
        any(title, text).ifPresent(query -> ranked.add(query, Occur.MUST));
        return Optional.of(ranked.build());
    }

    private void ask(List<Asked> asked, Searched field, float weight) throws IOException {
        for (String word : Analysis.terms(Analysis.WORDS, folded)) {
            ask(asked, new Term(field.words(), word), weight);
        }
        for (String bigram : bigrams) {
            ask(asked, new Term(field.bigrams(), bigram), weight);
        }
    }

    private void ask(List<Asked> asked, Term term, float weight) throws IOException {
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() > 0) {
            asked.add(new Asked(term, states, weight));
        }
    }

    private static Query either(Searched title, Searched text, String term) {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(title.bigrams(), term)), Occur.SHOULD)
                .add(new TermQuery(new Term(text.bigrams(), term)), Occur.SHOULD).build();
    }

    /// A term that the index holds, where it was looked up and what it weighs.
    private record Asked(Term term, TermStates states, float weight) {
        int documents() {
            return states.docFreq();
        }

        Query query() {
            return new BoostQuery(new TermQuery(term, states), weight);
        }
    }
}
