package wenyuan.app.answer;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Compares what two texts deny: a word that one of them denies and the other only states is a disagreement.
final class Negation {
    private static final String NO = "(?:并未|暂无|尚无|并无|均无|无一|无(?=人(?!机|驾|驶|车|船|岛|区|店|化|问)|权|异常|效)|尚未|从未|没有|并非|不是|不会|不能|不得|不再|不用|不必|不需要|未能|无法|无需|无须|难以|毫无|未|没|不)";
    /// A denied word: the two characters behind a negator that is one, not the beginning of 不断 or 未来.
    private static final Pattern DENIED = Pattern
            .compile(NO + "(?!断|仅|少|同(?!意)|久|过|但|管|论|足|到|超过|低于|锈|来|收|止|只|妨|禁|愧|乏|易|必)(?=(\\p{IsHan}{2}))");

    /// Words that deny without a negator.
    private static final Pattern LACKS = Pattern
            .compile("无(?!论|疑|数|人机)|非(?!常|洲)|否|免|拒|缺|难以|难度|禁|停止|取消|零|低于|少于|不如|劣于|不及|失败|落空");

    private Negation() {}

    /// The disagreement between a claim and its quote, at its place in the claim; empty where there is none.
    static Optional<Problem> problem(String claim, String quote) {
        String said = Denial.withoutRepeated(Folding.fold(claim));
        String source = Folding.fold(quote);
        return denied(said).filter(word -> onlyStates(source, word.group(1))).findFirst()
                .map(word -> new Problem(Problem.Kind.NEGATION, word.group() + word.group(1), word.group(1),
                        Optional.of(new Span(word.start(), word.end(1)))))
                .or(() -> denied(source).filter(word -> onlyStates(said, word.group(1))).findFirst()
                        .map(word -> new Problem(Problem.Kind.NEGATION, word.group(1),
                                word.group() + word.group(1), at(said, word.group(1)))));
    }

    /// What a claim denies while the sentence of the source that says most of it denies nothing; empty otherwise.
    static Optional<Problem> unfounded(String claim, String sentence) {
        String said = Denial.withoutRepeated(Folding.fold(claim));
        String source = Folding.fold(sentence);
        return LACKS.matcher(source).find() || DENIED.matcher(source).find()
                ? Optional.empty()
                : denied(said).findFirst().map(word -> new Problem(Problem.Kind.NEGATION,
                        word.group() + word.group(1), "", Optional.of(new Span(word.start(), word.end(1)))));
    }

    private static Optional<Span> at(String text, String word) {
        int at = text.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + word.length()));
    }

    private static Stream<MatchResult> denied(String text) {
        return DENIED.matcher(text).results();
    }

    /// Whether a text has the word, and nowhere denies it.
    private static boolean onlyStates(String text, String word) {
        return text.contains(word)
                && !Pattern.compile(NO + ".{0,2}" + Pattern.quote(word)).matcher(text).find();
    }
}
