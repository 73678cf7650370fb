package wenyuan.app.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.question.Asked;
import wenyuan.app.text.Mark;
import wenyuan.app.text.Measures;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.Unit;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// The value that a question asks for, a number or a date: what it is of, and how a value looks that may be it.
///
/// @param number whether a number is asked for; else a date
/// @param folded the question, folded
/// @param words what tells what the value is of
/// @param focus those of them right behind the word that asks, else the one right before it: what is counted, measured
///        or done
/// @param whose the word that the focus is joined to, where it stands before the word that asks: what has it
/// @param unit what a number is asked for in; [Unit#NONE] where the question does not say
/// @param shape how a number looks that answers; empty where the question does not say
/// @param marks what tells the thing asked about from its siblings
/// @param sides words that exclude others
record ValueQuestion(boolean number, String folded, List<Word> words, List<Word> focus, Optional<Word> whose,
        Unit unit,
        Optional<Pattern> shape, Optional<MeasureKind> dimension, List<Mark> marks,
        List<Opposites.Side> sides) {
    private static final Pattern HOW_MANY = Pattern.compile("百分之几|几分之几|" + MeasureKind.BEFORE
            + "?多少(?:块?钱)?|(?<!哪)几(?!何)|多[大长高远快重久宽深](?:时间|距离)?");
    private static final Pattern WHEN = Pattern
            .compile("什么时候|啥时候|何时|哪一?[年天日月]|几月(?:几[日号])?|几[号日点]|什么日子");
    private static final Pattern SHARE = Pattern.compile("百分之几|几分之几|几成");
    private static final Pattern MARKS = Pattern.compile("[,。;!?:]");
    private static final String NUMERAL = "3";

    /// What a question asks for; empty where it asks for neither a number nor a date.
    static Optional<ValueQuestion> of(String question, Asked asked) {
        String folded = Folding.fold(question);
        return switch (asked) {
            case NUMBER -> asking(HOW_MANY, folded).map(asking -> of(folded, true, asking));
            case FACT -> asking(SHARE, folded).map(asking -> of(folded, true, asking));
            case DATE -> asking(WHEN, folded).map(asking -> of(folded, false, asking));
            case SUMMARY, REASON, COMPARISON, PERSON, PLACE, LIST, WAY, YES_NO -> Optional.empty();
        };
    }

    private static Optional<Span> asking(Pattern pattern, String folded) {
        return Optional.of(pattern.matcher(folded)).filter(Matcher::find)
                .map(found -> new Span(found.start(), found.end()));
    }

    private static ValueQuestion of(String folded, boolean number, Span asking) {
        Optional<NumberMention> counted = number ? counted(folded, asking) : Optional.empty();
        int end = asking.end() + counted.map(amount -> amount.span().length() - NUMERAL.length()).orElse(0);
        List<Word> before = ContentWords.in(folded, new Span(0, asking.start()));
        List<Word> behind = ContentWords.in(folded, new Span(end, folded.length()));
        List<Word> nextTo = behind.stream()
                .takeWhile(word -> !MARKS.matcher(folded.substring(end, word.span().start())).find())
                .toList();
        Optional<Pattern> shape = number ? Measures.asked(folded) : Optional.empty();
        return new ValueQuestion(number, folded, Stream.concat(before.stream(), behind.stream()).toList(),
                nextTo.isEmpty() ? ContentWords.last(before) : nextTo,
                nextTo.isEmpty() ? whose(before) : Optional.empty(),
                counted.map(NumberMention::unit).orElse(Unit.NONE), shape,
                MeasureKind.asked(asking.in(folded)).filter(_ -> shape.isEmpty()), Mark.in(folded),
                Opposites.in(folded));
    }

    /// The number that stands there once a numeral is put in the place of the word that asks.
    private static Optional<NumberMention> counted(String folded, Span asking) {
        return NumberMention.in(NUMERAL + folded.substring(asking.end())).stream()
                .filter(amount -> amount.span().start() == 0).findFirst();
    }

    private static Optional<Word> whose(List<Word> before) {
        return before.isEmpty()
                ? Optional.empty()
                : before.stream().filter(word -> joins(word, before.getLast()))
                        .findFirst();
    }

    private static boolean joins(Word word, Word next) {
        return word.span().end() == next.span().start();
    }

    /// The word that one runs on into.
    Optional<Word> behind(Word word) {
        return words.stream().filter(next -> joins(word, next)).findFirst();
    }
}
