package wenyuan.app.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;

/// Compares who says it: the sentence that says most of the claim, or the one before it, must name the speaker.
final class SpeakerCheck implements Check {
    private static final String VERBS = "(?:表示|指出|认为|强调|介绍|透露|坦言|直言|说|称|提出|宣布|呼吁|回忆|预测|预计|判断|估计|分析|解释|回应|建议|主张|承认|否认|证实|披露|提醒|要求)";
    private static final Pattern SPEAKS = Pattern
            .compile("(?:^|[,。;!?\n、“”\"])(?<who>[^,。;!?:“”\"\n]{2,30}?)(?:也|还|则|又)?" + VERBS
                    + "(?:道|,|:|“|\"|(?=\\p{IsHan}{2}))");
    /// Who is named before, or is no one: 他表示, 据介绍.
    private static final Pattern NO_NAME = Pattern.compile("^(?:他|她|其|该|这|据|对此|有|并|记者|会议|会上).*");
    private static final int TELLING = 2;

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        Span home = pair.text().sentence(pair.anchor());
        Matcher speaks = SPEAKS.matcher(pair.claim().folded());
        if (!speaks.find() || NO_NAME.matcher(speaks.group("who")).matches()) {
            return List.of();
        }
        var who = new Span(speaks.start("who"), speaks.end("who"));
        List<Word> words = pair.claim().words().stream().filter(word -> who.contains(word.span())
                && word.kind() != Wording.Kind.GRAMMAR && word.text().length() >= TELLING).toList();
        List<Word> unknown = words.stream().filter(word -> word.kind() == Wording.Kind.UNKNOWN).toList();
        List<Word> names = unknown.isEmpty() ? words : unknown;
        Span before = pair.text().sentences().stream().filter(each -> each.end() <= home.start())
                .reduce((_, last) -> last).orElse(home);
        String there = home.in(pair.text().folded());
        if (names.isEmpty() || names.stream().anyMatch(name -> LexicalOverlap.of(name, there) > 0)) {
            return List.of();
        }
        Optional<Span> other = speaker(there).map(span -> span.shift(home.start()));
        if (other.isPresent()) {
            return List.of(new Disagreement.Contradicted(FactKind.NAME, who, other.get()));
        }
        String around = before.in(pair.text().folded());
        return names.stream().anyMatch(name -> LexicalOverlap.of(name, around) > 0)
                ? List.of()
                : List.of(new Disagreement.Missing(FactKind.NAME, who));
    }

    private static Optional<Span> speaker(String sentence) {
        Matcher speaks = SPEAKS.matcher(sentence);
        return speaks.find() && !NO_NAME.matcher(speaks.group("who")).matches()
                ? Optional.of(new Span(speaks.start("who"), speaks.end("who")))
                : Optional.empty();
    }
}
