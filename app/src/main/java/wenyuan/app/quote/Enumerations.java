package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Lists that span clauses and sentences: 一是…二是…三是…, 第一…第二…, 首先…其次…. Each item is quoted by its head, which
/// says what the item is; what follows explains it.
final class Enumerations {
    /// What an item can begin with: its number, which is one of [#NUMBERS], and the rest, which all items of a list share.
    private static final Pattern ORDINAL = Pattern.compile("(?<=^|[,;:。])"
            + "(?:[一二三四五六七八][是要、]|第[一二三四五六七八],|\\([一二三四五六七八]\\)|[1-8]\\.(?!\\d)|首(?=先)|[其再](?=次))");
    private static final String NUMBERS = "一二三四五六七八12345678首其再";
    private static final int MOST = 8;
    /// An item's head has at least this many characters, so that it says something.
    private static final int LEAST = 8;
    /// What stands before the first item is quoted with it when it is no longer: who says so.
    private static final int SUBJECT = 14;

    private Enumerations() {}

    /// @param number from 0
    private record Item(String kind, int number, Quote head) {}

    /// The heads of the list of two or more items that a sentence is part of or leads to; empty where there is none.
    ///
    /// @param article its sentences, in reading order
    static List<Quote> of(Candidate sentence, List<Candidate> article) {
        List<Item> items = article.stream().flatMap(Enumerations::items).toList();
        int next = article.indexOf(sentence) + 1;
        return IntStream.range(0, items.size()).filter(i -> items.get(i).number == 0)
                .mapToObj(i -> list(items.subList(i, items.size())))
                .filter(list -> list.size() > 1
                        && (article.indexOf(list.getFirst().candidate()) == next
                                || list.stream().anyMatch(head -> head.candidate().equals(sentence))))
                .findFirst().orElse(List.of());
    }

    /// The items, one behind the other, of the list that the first of these begins.
    private static List<Quote> list(List<Item> items) {
        List<Quote> list = new ArrayList<>();
        for (Item item : items) {
            if (item.number == list.size() && item.kind.equals(items.getFirst().kind)) {
                list.add(item.head);
            } else if (item.number == 0) {
                break;
            }
        }
        return list;
    }

    private static Stream<Item> items(Candidate sentence) {
        List<MatchResult> marks = ORDINAL.matcher(Folding.fold(sentence.text())).results().toList();
        return IntStream.range(0, marks.size()).mapToObj(i -> {
            MatchResult mark = marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).start() : sentence.text().length();
            int number = mark.group().chars().map(NUMBERS::indexOf).max().orElseThrow() % MOST;
            return new Item(mark.group().replaceAll("[" + NUMBERS + "]", ""), number,
                    head(sentence, number, mark.start(), next));
        });
    }

    /// @param next where the next item of the sentence begins, or the sentence ends
    private static Quote head(Candidate sentence, int number, int mark, int next) {
        int end = ClauseTrimmer.split(sentence.text()).stream().mapToInt(Span::end)
                .filter(clauseEnd -> clauseEnd - mark > LEAST).findFirst().orElse(next);
        int start = number == 0 && mark <= SUBJECT ? 0 : mark;
        return new Quote(sentence,
                ClauseTrimmer.unended(sentence.text(), new Span(start, Math.min(end, next))));
    }
}
