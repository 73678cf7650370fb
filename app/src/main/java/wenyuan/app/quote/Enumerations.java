package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Lists that span clauses and sentences: 一是…二是…三是…, 第一…第二…, 首先…其次…. Each item is quoted by its head, which
/// says what the item is; what follows explains it.
final class Enumerations {
    private static final List<List<String>> ORDINALS = List.of(
            List.of("一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是"),
            List.of("一要", "二要", "三要", "四要", "五要", "六要"),
            List.of("第一,", "第二,", "第三,", "第四,", "第五,", "第六,"), List.of("首先", "其次", "再次"),
            List.of("(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)"),
            List.of("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."),
            List.of("一、", "二、", "三、", "四、", "五、", "六、"));
    /// Where an item can begin.
    private static final Pattern BEGINNING = Pattern.compile("^|[,;:。]");
    /// An item's head has at least this many characters, so that it says something.
    private static final int LEAST = 8;
    /// How many sentences may explain an item before the next begins.
    private static final int EXPLAINED = 4;
    /// What stands before the first item is quoted with it when it is no longer: who says so.
    private static final int SUBJECT = 14;

    private final Map<Candidate, List<Quote>> byMember = new HashMap<>();

    /// @param articles the sentences of each article in reading order
    Enumerations(List<List<Candidate>> articles) {
        articles.forEach(sentences -> ORDINALS.forEach(ordinals -> find(sentences, ordinals)));
    }

    /// The heads of the list that a sentence begins, leads to or is part of; empty where it does none of these.
    List<Quote> of(Candidate sentence) {
        return byMember.getOrDefault(sentence, List.of());
    }

    private void find(List<Candidate> sentences, List<String> ordinals) {
        List<Quote> items = new ArrayList<>();
        int lead = -1;
        int last = -1;
        for (int i = 0; i < sentences.size(); i++) {
            if (last >= 0 && i - last > EXPLAINED) {
                keep(items, sentences, lead);
                items.clear();
                last = -1;
            }
            Candidate sentence = sentences.get(i);
            String folded = Folding.fold(sentence.text());
            int at = next(folded, ordinals, items.size(), 0);
            while (at >= 0) {
                lead = items.isEmpty() ? i - 1 : lead;
                last = i;
                items.add(item(sentence, items.isEmpty() && at <= SUBJECT ? 0 : at, at));
                at = next(folded, ordinals, items.size(), at + 2);
            }
        }
        keep(items, sentences, lead);
    }

    private void keep(List<Quote> items, List<Candidate> sentences, int lead) {
        if (items.size() < 2) {
            return;
        }
        List<Quote> heads = List.copyOf(items);
        heads.forEach(item -> byMember.putIfAbsent(item.candidate(), heads));
        if (lead >= 0) {
            byMember.putIfAbsent(sentences.get(lead), heads);
        }
    }

    /// Where the next item begins; -1 where none does.
    private static int next(String folded, List<String> ordinals, int item, int from) {
        if (item >= ordinals.size()) {
            return -1;
        }
        Matcher beginning = BEGINNING.matcher(folded);
        while (beginning.find()) {
            if (beginning.end() >= from && folded.startsWith(ordinals.get(item), beginning.end())) {
                return beginning.end();
            }
        }
        return -1;
    }

    private static Quote item(Candidate sentence, int start, int marker) {
        int end = sentence.text().length();
        for (Span clause : ClauseTrimmer.split(sentence.text())) {
            if (clause.end() - marker > LEAST) {
                end = clause.end();
                break;
            }
        }
        return new Quote(sentence, ClauseTrimmer.unended(sentence.text(), new Span(start, end)));
    }
}
