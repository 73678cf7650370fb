package wenyuan.app.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.text.Wording;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Surnames;
import wenyuan.indexer.text.Words;

/// Finds what a question is about: the longest run of its words that stands in the title of an article which it finds.
final class QuestionSubject {
    private static final int ARTICLES = 5;
    private static final int SHORTEST = 2;
    /// So many articles, or one in so many, may tell of what a question is about.
    private static final int FEW = 3;
    private static final int ONE_IN = 100;

    private static final Pattern BEGINNING = Pattern
            .compile("[^\\p{L}\\p{N}]*|.*[年月日，,：:]|那|请问|.*\\b(?:the|did|does|is|was|of)\\s+");

    private final PassageIndex index;

    QuestionSubject(PassageIndex index) {
        this.index = index;
    }

    /// Whether a question names something that few articles tell of: a person, or what it begins with.
    boolean isNamed(String question) {
        int few = Math.max(FEW, index.counts().articles() / ONE_IN);
        String folded = Folding.fold(question);
        Stream<String> people = Wording.of(AskingWords.PATTERN.matcher(folded).replaceAll(" ")).stream()
                .filter(word -> word.kind() == Wording.Kind.UNKNOWN && word.text().length() >= SHORTEST)
                .map(Wording.Word::text).filter(word -> Surnames.holds(word.charAt(0)));
        Stream<String> first = of(question).filter(span -> span.length() > SHORTEST && begins(span, question))
                .map(span -> span.in(folded)).stream();
        return Stream.concat(people, first).mapToInt(index::articlesHolding)
                .anyMatch(held -> held > 0 && held <= few);
    }

    /// Whether a question begins with these words, but for when.
    static boolean begins(Span words, String question) {
        return BEGINNING.matcher(question.substring(0, words.start())).matches();
    }

    /// Where in the question its subject stands; the first of several that are equally long.
    Optional<Span> of(String question) {
        String folded = Folding.fold(question);
        List<Span> words = new Words().in(folded);
        List<String> titles = index.articlesByWords(question, Filter.NONE, ARTICLES).stream()
                .flatMap(match -> index.article(match.articleId()).stream()).map(Article::title)
                .map(Folding::fold)
                .toList();
        Optional<Span> longest = Optional.empty();
        for (int first = 0; first < words.size(); first++) {
            for (int last = words.size() - 1; last >= first; last--) {
                Span run = new Span(words.get(first).start(), words.get(last).end());
                String text = run.in(folded);
                if (run.length() >= SHORTEST && run.length() > longest.map(Span::length).orElse(0)
                        && !AskingWords.PATTERN.matcher(text).find()
                        && titles.stream().anyMatch(title -> title.contains(text))) {
                    longest = Optional.of(withoutVerb(run, words.get(last), folded));
                }
            }
        }
        return longest;
    }

    /// Without a last word of one character that the name is told without elsewhere.
    private Span withoutVerb(Span run, Span last, String question) {
        var shorter = new Span(run.start(), last.start());
        return last.length() == 1 && shorter.length() >= SHORTEST
                && index.articlesHolding(shorter.in(question)) > index.articlesHolding(run.in(question))
                        ? shorter
                        : run;
    }
}
