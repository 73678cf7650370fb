package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    /// How many sentences may explain an item before the next begins.
    private static final int EXPLAINED = 4;
    /// What stands before the first item is quoted with it when it is no longer: who says so.
    private static final int SUBJECT = 14;

    private final Map<Candidate, List<Quote>> byMember = new HashMap<>();

    /// @param articles the sentences of each article in reading order
    Enumerations(List<List<Candidate>> articles) {
        articles.forEach(this::find);
    }

    /// The heads of the list that a sentence begins, leads to or is part of; empty where it does none of these.
    List<Quote> of(Candidate sentence) {
        return byMember.getOrDefault(sentence, List.of());
    }

    private void find(List<Candidate> sentences) {
        Map<String, List<Quote>> open = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (MatchResult mark : ORDINAL.matcher(Folding.fold(sentences.get(i).text())).results()
                    .toList()) {
                int number = mark.group().chars().map(NUMBERS::indexOf).max().orElseThrow() % MOST;
                String kind = mark.group().replaceAll("[" + NUMBERS + "]", "");
                if (number == 0) {
                    open.put(kind, new ArrayList<>());
                }
                List<Quote> items = open.getOrDefault(kind, List.of());
                if (number == items.size() && (number == 0
                        || i - sentences.indexOf(items.getLast().candidate()) <= EXPLAINED)) {
                    items.add(item(sentences.get(i), number, mark.start()));
                    keep(items, sentences);
                }
            }
        }
    }

    private void keep(List<Quote> items, List<Candidate> sentences) {
        if (items.size() > 1) {
            items.forEach(item -> byMember.putIfAbsent(item.candidate(), items));
            int lead = sentences.indexOf(items.getFirst().candidate()) - 1;
            if (lead >= 0) {
                byMember.putIfAbsent(sentences.get(lead), items);
            }
        }
    }

    private static Quote item(Candidate sentence, int number, int mark) {
        int end = ClauseTrimmer.split(sentence.text()).stream().mapToInt(Span::end)
                .filter(clauseEnd -> clauseEnd - mark > LEAST).findFirst().orElse(sentence.text().length());
        int start = number == 0 && mark <= SUBJECT ? 0 : mark;
        return new Quote(sentence, ClauseTrimmer.unended(sentence.text(), new Span(start, end)));
    }
}
