package wenyuan.app.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.text.People;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// Compares who two texts say has said something: what another one says there was not said by the one claimed.
final class Attribution {
    private static final Pattern SPEAKS = Pattern.compile(
            "(?:^|[,。;!?\n、“”\"])(?<who>[^,。;!?:“”\"\n]{2,30}?)(?:也|还|则|又)?"
                    + "(?:表示|指出|认为|强调|介绍|透露|坦言|直言|笑言|感慨|感叹|说|称|笑称|提出|宣布|呼吁|回忆|预测|预计|预言|判断|估计|估算|分析|解释|补充|回应|建议|主张|坚称|声称|警告|提醒|承认|否认|证实|披露|总结|评价|告诉记者|写)(?:道|说|称|,|:|“|\"|\\s)");
    /// The same without a mark behind it, where a person's name tells that someone speaks: 王敏预计明年会更好.
    private static final Pattern TELLS = Pattern.compile("^(?<who>[^,。;!?:“”\"\n]{2,30}?)(?:也|还|则|又)?"
            + "(?:表示|指出|认为|强调|介绍|透露|坦言|宣布|呼吁|预测|预计|判断|估计|分析|解释|回应|建议|主张|承认|否认|证实)");
    /// Who is named before, or what is no one: 他表示, 据介绍.
    private static final Pattern NO_NAME = Pattern.compile("^(?:他|她|其|该|这|据|对此|有|并|记者|会议|会上).*");
    /// Least share of what is claimed to be said that a sentence must have to be the one that says it.
    private static final double SAME = 0.5;
    private static final int TELLING = 2;

    private Attribution() {}

    /// The disagreement between a claim and a run of sentences, at its place in the claim; empty where there is none.
    static Optional<Problem> problem(Statement claim, String run) {
        Matcher speaks = SPEAKS.matcher(claim.folded());
        boolean speaking = speaks.find();
        if (!speaking) {
            speaks = TELLS.matcher(claim.folded());
            speaking = speaks.find() && isPerson(speaks.group("who"));
        }
        if (!speaking || NO_NAME.matcher(speaks.group("who")).matches()) {
            return Optional.empty();
        }
        var who = new Span(speaks.start("who"), speaks.end("who"));
        int said = speaks.end();
        List<Word> words = claim.words().stream().filter(word -> word.span().start() >= said).toList();
        return sentence(words, run).flatMap(sentence -> speaker(sentence)
                .filter(other -> !sameSpeaker(who, claim, sentence))
                .map(other -> new Problem(Problem.Kind.NAME, who.in(claim.text()), other,
                        Optional.of(who))));
    }

    private static boolean isPerson(String who) {
        List<Word> words = Wording.of(who);
        return !words.isEmpty() && words.getLast().kind() == Wording.Kind.UNKNOWN
                && People.isNameLike(words.getLast().text());
    }

    /// The sentence of a run that says what is claimed to be said.
    private static Optional<String> sentence(List<Word> said, String run) {
        return Sentences.of(run).stream().map(span -> span.in(run))
                .max(Comparator.comparingDouble(sentence -> share(said, Folding.fold(sentence))))
                .filter(sentence -> share(said, Folding.fold(sentence)) >= SAME);
    }

    private static double share(List<Word> words, String text) {
        double all = words.stream().mapToDouble(Coverage::weight).sum();
        double held = words.stream().mapToDouble(word -> Coverage.weight(word) * Coverage.of(word, text))
                .sum();
        return all == 0 ? 0 : held / all;
    }

    private static Optional<String> speaker(String sentence) {
        Matcher speaks = SPEAKS.matcher(Folding.fold(sentence));
        return speaks.find() && !NO_NAME.matcher(speaks.group("who")).matches()
                ? Optional.of(sentence.substring(speaks.start("who"), speaks.end("who")))
                : Optional.empty();
    }

    /// Whether a word that tells who speaks stands in the sentence.
    private static boolean sameSpeaker(Span who, Statement claim, String sentence) {
        String folded = Folding.fold(sentence);
        List<Word> telling = claim.words().stream().filter(word -> who.contains(word.span()))
                .filter(word -> word.kind() != Wording.Kind.GRAMMAR && word.text().length() >= TELLING)
                .toList();
        return telling.isEmpty() || telling.stream().anyMatch(word -> Coverage.of(word, folded) > 0);
    }
}
