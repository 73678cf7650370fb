package wenyuan.app.eval;

import java.util.List;

/// What came of one question.
///
/// @param articleRank place of the first gold article among the retrieved, each article counted once; 0 where none was
///        retrieved
/// @param evidenceRank place of the passage with which the evidence was whole; 0 where it never was
/// @param found the first retrieved titles, for a reader of misses
/// @param goldCitations how many of the citations are to gold articles
/// @param characters length of the answer without its markers
public record Judgement(String id, String type, String question, boolean answerable, int articleRank,
        int evidenceRank,
        boolean right, boolean refused, int citations, int goldCitations, int characters, double millis,
        String answer,
        List<String> expected, List<String> found) {
    public Judgement {
        expected = List.copyOf(expected);
        found = List.copyOf(found);
    }
}
