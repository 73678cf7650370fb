package wenyuan.app.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

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

    private final Map<Place, List<Quote>> byMember = new HashMap<>();

    private record Place(String article, Span span) {
        static Place of(Candidate candidate) {
            return new Place(candidate.article().id(), candidate.span());
        }
    }

    Enumerations(List<Candidate> candidates) {
        List<Candidate> reading = candidates.stream()
                .sorted(Comparator.comparing((Candidate c) -> c.article().id())
                        .thenComparing(Candidate::span))
                .toList();
        ORDINALS.forEach(ordinals -> find(reading, ordinals));
    }

    /// The heads of the list that a sentence begins, leads to or is part of; empty where it does none of these.
    List<Quote> of(Candidate candidate) {
        return byMember.getOrDefault(Place.of(candidate), List.of());
    }

    /// @param candidates by article and in reading order
    private void find(List<Candidate> candidates, List<String> ordinals) {
        List<Quote> items = new ArrayList<>();
        int lead = -1;
        int last = -1;
        for (int i = 0; i < candidates.size(); i++) {
            if (last >= 0 && (i - last > EXPLAINED || !sameArticle(candidates, last, i))) {
                keep(items, candidates, lead);
                items.clear();
                last = -1;
            }
            Candidate candidate = candidates.get(i);
            int from = 0;
            for (int at = next(candidate, ordinals, items.size(), from); at >= 0; at = next(candidate,
                    ordinals,
                    items.size(), from)) {
                lead = items.isEmpty() ? i - 1 : lead;
                last = i;
                from = at + 2;
                items.add(item(candidate, items.isEmpty() && at <= SUBJECT ? 0 : at, at));
            }
        }
        keep(items, candidates, lead);
    }

    private void keep(List<Quote> items, List<Candidate> candidates, int lead) {
        if (items.size() < 2) {
            return;
        }
        List<Quote> heads = List.copyOf(items);
        heads.forEach(item -> byMember.putIfAbsent(Place.of(item.candidate()), heads));
        Candidate first = heads.getFirst().candidate();
        if (lead >= 0 && first.article().id().equals(candidates.get(lead).article().id())) {
            byMember.putIfAbsent(Place.of(candidates.get(lead)), heads);
        }
    }

    private static boolean sameArticle(List<Candidate> candidates, int i, int j) {
        return candidates.get(i).article().id().equals(candidates.get(j).article().id());
    }

    /// Where the next item begins; -1 where none does.
    private static int next(Candidate candidate, List<String> ordinals, int item, int from) {
        if (item >= ordinals.size()) {
            return -1;
        }
        Matcher beginning = BEGINNING.matcher(candidate.folded());
        while (beginning.find()) {
            if (beginning.end() >= from
                    && candidate.folded().startsWith(ordinals.get(item), beginning.end())) {
                return beginning.end();
            }
        }
        return -1;
    }

    private static Quote item(Candidate candidate, int start, int marker) {
        int end = candidate.text().length();
        for (Span clause : Clauses.split(candidate.text())) {
            if (clause.end() - marker > LEAST) {
                end = clause.end();
                break;
            }
        }
        return new Quote(candidate, Clauses.unended(candidate.text(), new Span(start, end)));
    }
}
