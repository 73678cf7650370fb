package wenyuan.app.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wenyuan.app.text.Terms;

/// What speaks against answering: signs that the sources are about the matter but do not tell what is asked. Any one
/// is enough to refuse, and says what is missing.
///
/// On the dev questions, English apart, they refuse 19 of the 24 without an answer and 3 of the 128 with one.
///
/// @param years the years that the question names, when the article quoted first tells of others only
/// @param names the names that the question gives and no source holds
/// @param uncounted whether a number is asked for and no quote counts in what it must be counted in
/// @param coverage the share of the question that the best quote that may answer holds with its surroundings
/// @param enough the least share there must be
/// @param far whether the corpus is of other matters: no passage is near, and no article holds most of what is asked
record Doubt(Set<String> years, Set<String> names, boolean uncounted, double coverage, double enough,
        boolean far) {
    private static final Pattern JOINTS = Pattern.compile("[\\s·・•‧-]+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}年");
    private static final Pattern EXACT = Pattern.compile("[a-z0-9].*");

    /// @param quotes what would be quoted, best first
    /// @param coverage of the best of them, among those that count in what is asked where a number is asked for
    /// @param nearness cosine of the question and the nearest passage; empty where it is not known
    static Doubt of(Need need, List<Candidate> candidates, List<Quote> quotes, double coverage,
            OptionalDouble nearness) {
        boolean counts = need.measure().isPresent();
        return new Doubt(missingYears(need, candidates, quotes.getFirst().candidate()),
                missingNames(need, candidates), counts && quotes.stream().noneMatch(need::counts), coverage,
                counts ? Weights.ENOUGH_TO_COUNT : Weights.ENOUGH,
                nearness.orElse(1) < Weights.NEAR && mostTold(need, candidates) < Weights.MOST);
    }

    boolean refuses() {
        return !years.isEmpty() || !names.isEmpty() || uncounted || coverage < enough || far;
    }

    /// What is missing, as a sentence for the asker.
    String reason(boolean chinese) {
        if (!names.isEmpty()) {
            String name = names.iterator().next();
            return chinese ? "找到的文章里没有出现“" + name + "”。" : "The articles found do not name “" + name + "”.";
        }
        if (!years.isEmpty()) {
            String list = String.join(chinese ? "、" : ", ", years);
            return chinese
                    ? "最接近的文章说的不是" + list + "年。"
                    : "The nearest article does not tell of " + list + ".";
        }
        if (uncounted || enough == Weights.ENOUGH_TO_COUNT) {
            return chinese ? "最接近的文章没有给出所问的数字。" : "The nearest articles do not give the number asked for.";
        }
        return far ? (chinese ? "语料里没有文章讲这件事。" : "No article in the corpus is about this.") : "";
    }

    /// The share of the question's terms that the article holds which holds most.
    private static double mostTold(Need need, List<Candidate> candidates) {
        Map<String, Set<String>> told = new HashMap<>();
        candidates.forEach(c -> {
            Set<String> terms = told.computeIfAbsent(c.article().id(), _ -> new HashSet<>(c.title()));
            terms.addAll(c.terms());
        });
        return told.values().stream().mapToDouble(
                terms -> (double) need.terms().stream().filter(terms::contains).count() / need.terms().size())
                .max()
                .orElse(0);
    }

    /// An article that names no year at all may well tell of any.
    private static Set<String> missingYears(Need need, List<Candidate> candidates, Candidate best) {
        Set<String> told = new HashSet<>(best.title());
        best.article().published().ifPresent(day -> told.add(Integer.toString(day.getYear())));
        var article = candidates.stream().filter(c -> c.article().id().equals(best.article().id())).toList();
        article.forEach(c -> told.addAll(c.terms()));
        boolean tells = best.article().published().isPresent()
                || article.stream().anyMatch(c -> YEAR.matcher(c.folded()).find());
        return tells && need.years().stream().noneMatch(told::contains) ? need.years() : Set.of();
    }

    private static Set<String> missingNames(Need need, List<Candidate> candidates) {
        if (need.names().isEmpty()) {
            return Set.of();
        }
        Set<String> told = new HashSet<>();
        var text = new StringBuilder();
        for (Candidate c : candidates) {
            told.addAll(c.terms());
            told.addAll(c.title());
            text.append(joined(c.folded())).append('\n').append(joined(c.headline())).append('\n');
        }
        Set<String> missing = new TreeSet<>();
        for (String name : need.names()) {
            if (text.indexOf(joined(name)) < 0 && !mostly(Terms.of(name), told)) {
                missing.add(name);
            }
        }
        return missing;
    }

    /// Whether a name that is not told word for word is told in other words: its Latin words and numbers must be there,
    /// and half of the rest.
    private static boolean mostly(Set<String> name, Set<String> told) {
        return name.stream().filter(term -> EXACT.matcher(term).matches()).allMatch(told::contains)
                && 2 * name.stream().filter(told::contains).count() >= name.size();
    }

    private static String joined(String folded) {
        return JOINTS.matcher(folded).replaceAll("");
    }
}
