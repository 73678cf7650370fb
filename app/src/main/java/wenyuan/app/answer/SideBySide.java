package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wenyuan.app.text.Places;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// One claim and the run of sentences that it is held against, laid side by side; made for one comparison.
final class SideBySide {
    /// What refers to something named before, and stands for its name.
    private static final Pattern REFERRING = Pattern
            .compile("[全本我该此这贵][国省市区县镇乡村校院所厂司]|公司|企业|集团|单位|项目|活动|会议");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");

    /// What a number of the claim counts for in choosing a sentence, beside its words.
    private static final double VALUE = 3;
    /// How many times as much as another word counts one that what is asked for leads to.
    private static final int LEADS = 4;

    private final Statement claim;
    private final List<Mention> claimed;
    private final Source source;
    private final Span run;
    private final String there;
    private final String around;
    private final Span home;
    private Optional<Pairing> pairing = Optional.empty();

    /// @param claimed what the claim states, read with the source's date
    SideBySide(Statement claim, List<Mention> claimed, Source source, Span run) {
        this.claim = claim;
        this.claimed = claimed;
        this.source = source;
        this.run = run;
        this.there = run.in(source.folded());
        this.around = source.around(run);
        this.home = best(source.sentences().stream().filter(run::contains).toList(),
                claim.words(), run);
    }

    Statement claim() {
        return claim;
    }

    List<Mention> claimed() {
        return claimed;
    }

    Source source() {
        return source;
    }

    Span run() {
        return run;
    }

    /// The run, folded.
    String there() {
        return there;
    }

    /// The sentence of the run that has most of the claim; in the source's text.
    Span home() {
        return home;
    }

    /// The clause of the run that has most of what a stretch of the claim leads to.
    Span clauseSaying(Span stretch) {
        int end = Clauses.in(claim.folded(), new Span(stretch.end(), claim.folded().length())).stream()
                .findFirst().map(Span::end).orElse(stretch.end());
        List<Word> led = claim.words().stream()
                .filter(word -> word.span().start() >= stretch.end() && word.span().end() <= end).toList();
        List<Word> heavier = new ArrayList<>(claim.words());
        IntStream.range(0, LEADS).forEach(_ -> heavier.addAll(led));
        return best(Clauses.in(source.folded(), run), heavier, home);
    }

    /// Whether two stretches of the run stand in one sentence.
    boolean isOneSentence(Span one, Span other) {
        return source.sentences().stream()
                .anyMatch(sentence -> sentence.contains(one) && sentence.contains(other));
    }

    /// The clause of the run in which a stretch of it stands.
    String clauseAt(Span inRun) {
        return Clauses.in(there, new Span(0, there.length())).stream().filter(inRun::overlaps).findFirst()
                .map(clause -> clause.in(there)).orElse("");
    }

    /// The stretch that has most of some words of the claim, the first of equals; another where none has any.
    private Span best(List<Span> stretches, List<Word> words, Span otherwise) {
        List<Mention> values = claimed.stream().filter(Mention::isExact).toList();
        List<Mention> stated = values.isEmpty() ? List.of() : stated();
        Span best = otherwise;
        double most = 0;
        for (Span stretch : stretches) {
            String text = stretch.in(source.folded());
            double share = words.stream()
                    .mapToDouble(word -> Coverage.weight(word) * Coverage.of(word, text)).sum()
                    + VALUE * stated.stream().filter(other -> stretch.contains(other.span())
                            && values.stream().anyMatch(value -> value.follows(other))).count();
            if (share > most) {
                best = stretch;
                most = share;
            }
        }
        return best;
    }

    /// What stands around the run and may complete it, folded.
    String around() {
        return around;
    }

    /// The run as written.
    String written() {
        return run.in(source.text());
    }

    /// What the run states.
    List<Mention> stated() {
        return source.mentions(run);
    }

    /// The values that lists of the run give one by one to several things.
    List<Respectively.Given> given() {
        return Respectively.in(source.folded(), run, stated());
    }

    Pairing pairing() {
        Pairing made = pairing.orElseGet(() -> Pairing.of(claim.folded(), there));
        pairing = Optional.of(made);
        return made;
    }

    Siblings siblings() {
        return new Siblings(claim, claimed, source, run);
    }

    /// What the run has in the place of a stretch of the claim, in whole words; empty where it has nothing of the kind.
    String instead(Span stretch) {
        Optional<Span> found = pairing().instead(stretch);
        if (found.isEmpty()) {
            return "";
        }
        List<Span> values = stated().stream().map(each -> each.span().shift(-run.start())).toList();
        Span whole = Wholes.of(found.get(), Wording.of(there), values);
        return isCounterpart(stretch, whole, values) ? whole.in(written()) : "";
    }

    /// Whether a stretch of the run can stand for one of the claim: a number for a number, words for words.
    private boolean isCounterpart(Span stretch, Span found, List<Span> values) {
        boolean number = HAS_DIGIT.matcher(stretch.in(claim.folded())).find();
        boolean name = claim.words().stream()
                .anyMatch(word -> stretch.contains(word.span()) && isName(word));
        boolean says = Wording.of(found.in(there)).stream()
                .filter(word -> !REFERRING.matcher(word.text()).matches()
                        && !claim.folded().contains(word.text()))
                .anyMatch(word -> name ? isName(word) : word.kind() != Wording.Kind.GRAMMAR);
        return says && (number == HAS_DIGIT.matcher(found.in(there)).find()
                || values.stream().noneMatch(found::overlaps));
    }

    /// Whether a word can be a name: the dictionary does not know it, or it is that of a place.
    static boolean isName(Word word) {
        return word.kind() == Wording.Kind.LATIN
                || (word.kind() == Wording.Kind.UNKNOWN && word.text().length() > 1)
                || !Places.in(word.text()).isEmpty();
    }

    /// A stretch of the claim widened to whole words and values.
    Span whole(Span stretch) {
        return Wholes.of(stretch, claim.words(), claimed.stream().map(Mention::span).toList());
    }
}
