package wenyuan.app.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.app.text.Terms;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.text.Folding;

/// What an article tells, as far as it was found.
///
/// @param text its title, outlet and sentences found, folded
/// @param terms what they say, and the year of its publishing
/// @param isDated whether a year is known that it tells of
record Told(String text, Set<String> terms, boolean isDated) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}年");

    static Told of(ArticleHead article, List<Candidate> candidates) {
        var text = new StringBuilder(Folding.fold(article.title())).append('\n')
                .append(Folding.fold(article.outlet()));
        Set<String> terms = new HashSet<>(Terms.of(article.title()));
        article.published().ifPresent(day -> terms.add(Integer.toString(day.getYear())));
        var sentences = new StringBuilder();
        candidates.stream().filter(candidate -> candidate.article().id().equals(article.id()))
                .forEach(candidate -> {
                    sentences.append('\n').append(candidate.folded());
                    terms.addAll(candidate.terms());
                });
        boolean dated = article.published().isPresent() || YEAR.matcher(sentences).find();
        return new Told(text.append(sentences).toString(), terms, dated);
    }

    boolean names(Subject subject) {
        return text.lines().anyMatch(subject::isIn);
    }
}
