package wenyuan.app.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Compares what claim and evidence deny: a word that one of them denies and the other only states is a disagreement;
/// the same negation in both is none.
final class NegationCheck implements Check {
    private static final String NO = "(?:并未|暂无|尚无|并无|均无|无一|无(?=人(?!机|驾|驶|车|船|岛|区|店|化|问)|权|异常|效)|尚未|从未|没有|并非|不是|不会|不能|不得|不再|不用|不必|不需要|未能|无法|不够|无需|无须|难以|毫无|未|没|不)";
    /// A denied word: the two characters behind a negator that is one, not the beginning of 不断 or 未来.
    private static final Pattern DENIED = Pattern.compile(NO
            + "(?!断|仅|少|同(?!意)|久|过|但|管|论|足|到|超过|低于|锈|来|收|止|只|妨|禁|愧|乏|易|必)(?=(\\p{IsHan}{2}))");

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        String claim = pair.claim().folded();
        String there = pair.there();
        List<Disagreement> found = new ArrayList<>();
        for (boolean claims : List.of(true, false)) {
            DENIED.matcher(claims ? claim : there).results()
                    .forEach(denied -> stated(claims ? there : claim, denied.group(1)).ifPresent(stated -> {
                        var denial = new Span(denied.start(), denied.end(1));
                        found.add(new Disagreement.Contradicted(FactKind.NEGATION, claims ? denial : stated,
                                (claims ? stated : denial).shift(pair.run().start())));
                    }));
        }
        return found;
    }

    /// Where a text has a word that it nowhere denies.
    private static Optional<Span> stated(String text, String word) {
        int at = text.indexOf(word);
        Matcher denied = Pattern.compile(NO + ".{0,2}" + Pattern.quote(word)).matcher(text);
        return at < 0 || denied.find() ? Optional.empty() : Optional.of(new Span(at, at + word.length()));
    }
}
