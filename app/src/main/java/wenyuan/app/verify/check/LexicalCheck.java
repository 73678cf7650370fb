package wenyuan.app.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.People;
import wenyuan.app.text.Verbatim;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;

/// Asks of each word with content of its own, outside of facts, whether the sentences laid beside the claim say it. A
/// word that the article has only elsewhere belongs to something else there; one that it nowhere has may be another word
/// for the same, and only too many of these are missing; a name that it nowhere has is unknown.
final class LexicalCheck implements Check {
    /// The share of a claim that can be put in words that the article nowhere has.
    private static final double OTHERWISE = 0.22;
    /// A word of which less is said counts among them; 0 to 1.
    private static final double SAID = 0.29;
    /// What a fact weighs beside words.
    private static final double FACT = 2;
    /// What repeats so much of the evidence has another word in the place of one of its words.
    private static final double REPEATS = 0.95;
    private static final Pattern QUOTED = Pattern
            .compile("[“「『《]([^“”「」『』《》]{2,200})[”」』》]");
    private static final Pattern DONE = Pattern.compile("已经?(?:正式|全[面线部])?$");
    private static final String DEPUTY = "副";
    private static final Pattern BODY = Pattern
            .compile("公司|集团|大学|学院|银行|医院|研究院|研究所|协会|学会|基金会|出版社|博物馆|法院|中学|小学");

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        List<Disagreement> found = new ArrayList<>();
        People.in(pair.claim().folded()).stream().filter(person -> !pair.text().mentions(person.text()))
                .forEach(person -> found.add(unsaid(person.text(), person.span(), pair)));
        QUOTED.matcher(pair.claim().text()).results()
                .filter(match -> pair.text().verbatim().find(match.group(1)).isEmpty()
                        && Verbatim.of(pair.text().head().title()).find(match.group(1)).isEmpty())
                .forEach(match -> found.add(new Disagreement.Missing(FactKind.QUOTE,
                        new Span(match.start(1), match.end(1)))));
        List<Word> otherwise = new ArrayList<>();
        List<Word> words = pair.claim().words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (hasContent(word, pair) && !isSaid(word, pair)) {
                boolean body = i + 1 < words.size() && BODY.matcher(words.get(i + 1).text()).matches()
                        && words.get(i + 1).span().start() == word.span().end();
                boolean person = word.kind() == Wording.Kind.UNKNOWN
                        ? People.isNameLike(word.text())
                        : i > 0 && words.get(i - 1).text().length() == 1
                                && words.get(i - 1).span().end() == word.span().start()
                                && People.isNameLike(words.get(i - 1).text() + word.text());
                boolean name = word.kind() == Wording.Kind.LATIN || body || person;
                if (name && (body || !has(pair.text(), word.text()))) {
                    found.add(unsaid(word.text(), word.span(), pair));
                } else if (pair.text().mentions(word.text()) || isDone(word, pair)
                        || People.isPost(post(word))) {
                    found.add(missing(word));
                } else if (pair.said(word) < SAID) {
                    otherwise.add(word);
                }
            }
        }
        if (isTooMuch(otherwise, pair)) {
            otherwise.forEach(word -> found.add(missing(word)));
        }
        return List.copyOf(found);
    }

    /// Whether words that the article nowhere has are too large a share of a claim, or it repeats the evidence but for them.
    private static boolean isTooMuch(List<Word> otherwise, EvidencePair pair) {
        double all = FACT * pair.claimed().stream().filter(Fact::essential).count() + pair.claim().words()
                .stream().filter(word -> hasContent(word, pair)).mapToDouble(LexicalOverlap::weight).sum();
        List<Word> rest = pair.claim().words().stream().filter(word -> !otherwise.contains(word)).toList();
        return otherwise.stream().mapToDouble(LexicalOverlap::weight).sum() > OTHERWISE * all
                || LexicalOverlap.of(rest, pair.in(pair.home())) >= REPEATS;
    }

    /// Whether a word says something that no fact beside it says.
    private static boolean hasContent(Word word, EvidencePair pair) {
        return word.kind() != Wording.Kind.GRAMMAR && word.kind() != Wording.Kind.NUMBER
                && word.text().length() > 1 && !TenseCheck.HEDGED.matcher(word.text()).matches()
                && pair.claimed().stream().noneMatch(fact -> fact.span().overlaps(word.span())
                        && (fact.essential() || pair.comparable(fact).findAny().isPresent()));
    }

    /// Whether a claim says of something that it is done, which no word that only shares characters with it says, too.
    private static boolean isDone(Word word, EvidencePair pair) {
        return DONE.matcher(pair.claim().folded().substring(0, word.span().start())).find();
    }

    /// Whether the sentences laid beside the claim have a word. A 副市长 is no 市长, and a position no other one.
    private static boolean isSaid(Word word, EvidencePair pair) {
        String post = post(word);
        String deputy = DEPUTY + post;
        String home = pair.in(pair.home());
        if (People.isPost(post)) {
            String wanted = pair.claim().folded().startsWith(deputy, word.span().end() - deputy.length())
                    ? deputy
                    : post;
            String near = home.contains(deputy) ? home : pair.there();
            return (wanted.equals(deputy) ? near : near.replace(deputy, "")).contains(wanted);
        }
        return LexicalOverlap.of(word, home) > 0 || LexicalOverlap.has(word, pair.there());
    }

    /// The position that a word names, as deputy or not.
    private static String post(Word word) {
        return word.text().startsWith(DEPUTY) ? word.text().substring(1) : word.text();
    }

    private static Disagreement unsaid(String name, Span span, EvidencePair pair) {
        return has(pair.text(), name)
                ? new Disagreement.Missing(FactKind.NAME, span)
                : new Disagreement.Unknown(FactKind.NAME, span);
    }

    private static Disagreement missing(Word word) {
        return new Disagreement.Missing(
                word.kind() == Wording.Kind.KNOWN ? FactKind.SOURCE : FactKind.NAME, word.span());
    }

    /// Whether an article has a name or two characters in a row of it, as a short form or one cut wrongly has.
    private static boolean has(EvidenceText text, String name) {
        return text.mentions(name) || (name.codePoints().anyMatch(Character::isIdeographic)
                && Stream.iterate(0, i -> i + 2 <= name.length(), i -> i + 1)
                        .anyMatch(i -> text.mentions(name.substring(i, i + 2))));
    }
}
