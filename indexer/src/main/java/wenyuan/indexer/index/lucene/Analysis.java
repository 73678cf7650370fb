package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Text is analysed twice: in words, which say what is meant, and in pairs of neighbouring characters, which find
/// what no dictionary holds, a rare name in the midst of a sentence. Both expect folded text.
final class Analysis {
    /// Names the analysis in the manifest; to be changed with whatever changes a term.
    static final String NAME = "icu-words+numbers+bigrams-2";

    static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new WordTokenizer());
        }
    };
    /// For texts: single characters too, so that a question of one character finds something.
    static final Analyzer BIGRAMS_AND_CHARACTERS = bigrams(true);
    /// For questions: pairs only, a single character only where it stands alone.
    static final Analyzer BIGRAMS = bigrams(false);

    private static final int ALL_SCRIPTS = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA
            | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private Analysis() {}

    /// The analyzer of each field when text is indexed.
    static Analyzer ofFields() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return Fields.isWords(field) ? WORDS : BIGRAMS_AND_CHARACTERS;
            }
        };
    }

    /// The terms of a folded text, each once, in order.
    static Set<String> terms(Analyzer analyzer, String folded) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("", folded)) {
            var term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return terms;
    }

    private static Analyzer bigrams(boolean characters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                return new TokenStreamComponents(source,
                        new CJKBigramFilter(source, ALL_SCRIPTS, characters));
            }
        };
    }
}
