package wenyuan.app.conflict;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.Day;
import wenyuan.app.text.Mark;
import wenyuan.app.text.Tenses;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// What tells the value of one thing from that of another of its kind: of when it is, of which line, phase or part,
/// whether it is all, an average or the most, whether it is planned or done. Without one of the checks, of 70 pairs of
/// reports that do not contradict each other so many are taken to: without limits 6, the period 5, parts 2, and one each
/// without tense and what is counted.
///
/// @param marks what the sentence, or else the title, tells things by
/// @param limits how the value is less than the whole, as places in [#LIMITS]
/// @param counted the words right behind the value: what it counts
record ValueContext(TimeScope period, List<Mark> marks, Set<Integer> limits, boolean planned,
        boolean done, List<Word> counted) {
    /// Words beside a value that make it another than the one of the whole; those of a line mean the same.
    private static final List<Pattern> LIMITS = Stream
            .of("单日|日均|每[天日]|每晚|当[天日晚]|(?<!\\d)日(?=[供产销发处]\\p{IsHan})", //
                    "[年月天]后|未来|远期|年内|到\\d{4}年", //
                    "平均|[人户年月]均|均价", //
                    "其中|之中|首[批期]|部分", //
                    "峰值|最[高多大]|高峰", //
                    "最[低少小]", //
                    "(?<![比较])上[届年季](?!同期)|往年|以往|此前|原[计本来]|曾经?", //
                    "新增|净增|增加|上调|提高了?|上涨了?|减少|下降|下调|降低", //
                    "剩余|余下|还[有剩差]|尚[有需未]", //
                    "国[外际]|海外|境外", //
                    "全[球国]|世界|我国", //
                    "[全我本][省市县区州镇乡村]", //
                    "每(?:人|户|家|村|台|辆|套|平方米|亩|吨|公里|年|月|周|小时|分钟)")
            .map(Pattern::compile).toList();
    /// Least share of what one value counts that the other must count, too. Set by reason, not by measurement.
    private static final double COUNTED = 0.4;
    /// The parts of a thing are numbered so; an edition is another year's.
    private static final Pattern PART = Pattern.compile("期|季度|号.*|半年");

    /// What stands around a value of a sentence and in its article's title.
    static ValueContext of(String sentence, Fact value, ArticleHead article) {
        String folded = Folding.fold(sentence);
        Span clause = Clauses.around(folded, value.span());
        String beside = clause.in(folded);
        List<Mark> marks = marks(folded, value.span(), clause);
        List<Tenses.Tense> tenses = Tenses.in(beside);
        List<Day> days = Day.in(sentence, article.published());
        boolean planned = tenses.stream().anyMatch(tense -> !tense.done());
        boolean done = !planned && (tenses.stream().anyMatch(Tenses.Tense::done)
                || days.stream().anyMatch(day -> isPast(day, article.published())));
        return new ValueContext(TimeScope.of(folded, value.span(), days, article.published()),
                marks.isEmpty() ? Mark.in(Folding.fold(article.title())) : marks,
                value instanceof Fact.Quantity ? limits(beside) : Set.of(), planned, done,
                counted(folded, value.span(), clause));
    }

    /// The marks of a value's clause, else those before it.
    private static List<Mark> marks(String folded, Span value, Span clause) {
        List<Mark> beside = Mark.in(clause.in(folded));
        return beside.isEmpty() ? Mark.in(folded.substring(0, value.start())) : beside;
    }

    private static boolean isPast(Day day, Optional<LocalDate> published) {
        return published.isPresent() && day.year() > 0 && (day.year() < published.get().getYear()
                || day.date().filter(published.get()::isAfter).isPresent());
    }

    private static Set<Integer> limits(String clause) {
        Set<Integer> limits = new HashSet<>();
        for (int i = 0; i < LIMITS.size(); i++) {
            if (LIMITS.get(i).matcher(clause).find()) {
                limits.add(i);
            }
        }
        return limits;
    }

    /// The words right behind a value, up to the first that says nothing.
    private static List<Word> counted(String folded, Span value, Span clause) {
        return Wording.of(folded.substring(value.end(), clause.end())).stream()
                .takeWhile(word -> word.kind() != Wording.Kind.GRAMMAR).toList();
    }

    /// Whether nothing tells the two apart, but for what the question says.
    boolean allows(ValueContext other, ValueQuestion sought) {
        return period.meets(other.period) && sameParts(other, sought) && limits.equals(other.limits)
                && !(planned && other.done) && !(done && other.planned) && countsSame(other);
    }

    private boolean sameParts(ValueContext other, ValueQuestion sought) {
        return of(marks, other.marks, sought) && of(other.marks, marks, sought);
    }

    /// Whether each mark that one has stands in the other, as far as that has one of the kind or is the part's whole.
    private static boolean of(List<Mark> marks, List<Mark> others, ValueQuestion sought) {
        return marks.stream().allMatch(mark -> others.stream().anyMatch(mark::isSameAs)
                || sought.marks().stream().anyMatch(mark::isSameAs)
                || (others.stream().noneMatch(mark::isSiblingOf) && !PART.matcher(mark.kind()).matches()));
    }

    private boolean countsSame(ValueContext other) {
        return counted.isEmpty() || other.counted.isEmpty()
                || ContentWords.share(counted, text(other.counted)) >= COUNTED
                || ContentWords.share(other.counted, text(counted)) >= COUNTED;
    }

    private static String text(List<Word> words) {
        var text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return text.toString();
    }
}
