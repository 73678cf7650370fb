package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.model.Mark;
import wenyuan.app.question.Asked;
import wenyuan.app.text.Amount;
import wenyuan.app.text.Measures;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.Unit;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// The value that a question asks for, a number or a date: what it is of, and how a value looks that may be it.
///
/// @param folded the question, folded
/// @param words what tells what the value is of
/// @param focus those of them that stand beside the word that asks: what is counted, measured or done
/// @param unit what a number is asked for in; [Unit#NONE] where the question does not say
/// @param shape how a number looks that answers; empty where the question does not say
record Sought(Asked asked, String folded, List<Word> words, List<Word> focus, Unit unit,
        Optional<Pattern> shape, List<Mark> marks, List<Opposites.Side> sides) {
    private static final Pattern HOW_MANY = Pattern
            .compile("百分之几|几分之几|多少(?:块?钱)?|(?<!哪)几(?!何)|多[大长高远快重久]");
    private static final Pattern WHEN = Pattern
            .compile("什么时候|啥时候|何时|哪一?[年天日月]|几月(?:几[日号])?|几[号日点]|什么日子");
    private static final String MARKS = "，。；！？：,;!?:";
    /// So many words before the word that asks tell what is asked, where none stands behind it.
    private static final int BEFORE = 2;
    private static final String NUMERAL = "3";
    private static final String MODIFIERS = "总净毛均主副首单";
    private static final Pattern INTENT = Pattern.compile("计划|预计|打算|有望|力争");

    /// What a question asks for; empty where it asks for neither a number nor a date.
    static Optional<Sought> of(String question, Asked asked) {
        String folded = Folding.fold(question);
        Optional<Pattern> asks = switch (asked) {
            case NUMBER -> Optional.of(HOW_MANY);
            case DATE -> Optional.of(WHEN);
            case NOTHING,SUMMARY,REASON,COMPARISON,PERSON,PLACE,LIST,WAY,YES_NO,FACT -> Optional.empty();
        };
        return asks.map(pattern -> pattern.matcher(folded)).filter(Matcher::find)
                .map(found -> of(folded, asked, new Span(found.start(), found.end())));
    }

    private static Sought of(String folded, Asked asked, Span asking) {
        Optional<Amount> inUnit = asked == Asked.NUMBER ? inUnit(folded, asking) : Optional.empty();
        int end = inUnit.map(amount -> asking.end() + amount.span().length() - NUMERAL.length())
                .orElse(asking.end());
        List<Word> words = new ArrayList<>(words(folded.substring(0, asking.start()), 0));
        List<Word> behind = words(folded.substring(end), end);
        List<Word> focus = focus(folded, words, behind);
        words.addAll(behind);
        Optional<Pattern> shape = asked == Asked.NUMBER ? Measures.asked(folded) : Optional.empty();
        return new Sought(asked, folded, List.copyOf(words), focus, inUnit.map(Amount::unit)
                .orElse(Unit.NONE), shape, Mark.in(folded), Opposites.in(folded));
    }

    /// The number that stands there once a numeral is put in the place of the word that asks.
    private static Optional<Amount> inUnit(String folded, Span asking) {
        return Amount.in(NUMERAL + folded.substring(asking.end())).stream()
                .filter(amount -> amount.span().start() == 0).findFirst();
    }

    /// What stands right behind the word that asks, up to the next mark, else what stands right before it.
    private static List<Word> focus(String folded, List<Word> before, List<Word> behind) {
        List<Word> focus = behind.stream().takeWhile(word -> noMark(folded, behind.getFirst(), word))
                .toList();
        return focus.isEmpty()
                ? List.copyOf(before.subList(Math.max(0, before.size() - BEFORE), before.size()))
                : focus;
    }

    private static boolean noMark(String folded, Word first, Word word) {
        return folded.substring(first.span().start(), word.span().start()).chars()
                .noneMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /// The words that say something; a single character that makes no word is part of the one that it stands at.
    private static List<Word> words(String text, int offset) {
        List<Word> words = new ArrayList<>();
        for (Word word : Wording.of(text)) {
            Word placed = new Word(word.span().shift(offset), word.text(), word.kind());
            Optional<Word> before = words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(words.getLast()).filter(last -> last.span().end() == placed.span().start());
            if (before.filter(last -> isSingle(last) || (isSingle(placed) && !modifies(placed))).isPresent()) {
                words.removeLast();
                words.add(joined(before.get(), placed));
            } else if (word.kind() != Wording.Kind.GRAMMAR && !INTENT.matcher(word.text()).matches()) {
                words.add(placed);
            }
        }
        return words;
    }

    private static boolean isSingle(Word word) {
        return word.kind() == Wording.Kind.UNKNOWN && word.text().length() == 1;
    }

    /// Whether a character makes another thing of the word behind it.
    private static boolean modifies(Word single) {
        return MODIFIERS.contains(single.text());
    }

    /// What a modifier makes of a word must be there as a whole; of a name, its parts may be.
    private static Word joined(Word one, Word next) {
        return new Word(new Span(one.span().start(), next.span().end()), one.text() + next.text(),
                modifies(one) ? Wording.Kind.KNOWN : Wording.Kind.UNKNOWN);
    }

    /// How much of the words a folded text says, 0 to 1; nothing of no words.
    static double share(List<Word> words, String text) {
        double all = 0;
        double said = 0;
        for (Word word : words) {
            all += Coverage.weight(word);
            said += Coverage.weight(word) * covered(word, text);
        }
        return all == 0 ? 0 : said / all;
    }

    /// How much of a word a folded text says; of a longer one that is in no dictionary, pair by pair.
    static double covered(Word word, String text) {
        double whole = Coverage.of(word, text);
        if (whole > 0 || word.kind() != Wording.Kind.UNKNOWN) {
            return whole;
        }
        int pairs = word.text().length() - 1;
        int found = 0;
        for (int i = 0; i < pairs; i++) {
            found += text.contains(word.text().substring(i, i + 2)) ? 1 : 0;
        }
        return pairs == 0 ? 0 : (double) found / pairs;
    }
}
