package wenyuan.indexer.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.article.page.line.Role;

/// Finds where two articles run together without a headline between them: at the line break over which the
/// smallest share of either side's words is common to both (normalized cut, as Malioutov and Barzilay 2006 use it).
final class Seam {
    private static final double HEADING_BONUS = 0.9;

    private final Topics topics;

    Seam(Topics topics) {
        this.topics = topics;
    }

    /// The index in `body` at which the second article begins; 0 when there is no place for a seam.
    int find(List<PageLine> body) {
        double[] shared = new double[body.size() + 1];
        double[] first = new double[body.size() + 1];
        double[] last = new double[body.size() + 1];
        spread(body, shared, first, last);
        int best = 0;
        double least = Double.MAX_VALUE;
        double open = 0;
        double before = 0;
        double after = 0;
        for (double weight : first) {
            after += weight;
        }
        for (int i = 1; i < body.size(); i++) {
            open += shared[i];
            before += first[i - 1];
            after -= last[i - 1];
            double score = open / Math.max(1, before) + open / Math.max(1, after);
            if (body.get(i).is(Role.SUBHEAD)) {
                score *= HEADING_BONUS;
            }
            boolean possible = !body.get(i - 1).brokenOff() && !body.get(i - 1).is(Role.SUBHEAD);
            if (possible && score < least) {
                least = score;
                best = i;
            }
        }
        return best;
    }

    /// Enters each word at the lines where it comes first and last; `shared` grows by it in between.
    private void spread(List<PageLine> body, double[] shared, double[] first, double[] last) {
        Map<Integer, Integer> firstLine = new HashMap<>();
        Map<Integer, Integer> lastLine = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            Set<Integer> pairs = Topics.pairs(body.get(i).text());
            for (int pair : pairs) {
                firstLine.putIfAbsent(pair, i);
                lastLine.put(pair, i);
            }
        }
        for (var entry : firstLine.entrySet()) {
            double weight = topics.weight(entry.getKey());
            int end = lastLine.getOrDefault(entry.getKey(), entry.getValue());
            first[entry.getValue()] += weight;
            last[end] += weight;
            shared[entry.getValue() + 1] += weight;
            shared[end + 1] -= weight;
        }
    }
}
