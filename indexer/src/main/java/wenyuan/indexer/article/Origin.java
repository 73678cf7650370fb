package wenyuan.indexer.article;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// Where an article stands in its source file.
///
/// @param file name of the source file
/// @param nativeId the id that the source itself gives the article; empty where it gives none
/// @param spans what of the raw file is this article, headline and byline included: in raw order, not overlapping
/// @param alignment maps the canonical text to the raw file: in canonical order; what lies between two segments
///        (a line end put in by healing) has no raw counterpart
public record Origin(String file, String nativeId, List<Span> spans, List<Segment> alignment) {
    public Origin {
        spans = List.copyOf(spans);
        alignment = List.copyOf(alignment);
    }

    /// A stretch of canonical text and the raw stretch it was read from. Of equal length, they are the same
    /// characters one by one; otherwise (an escape, an entity, a folded run of blanks) the whole stands for the whole.
    public record Segment(Span canonical, Span raw) {}

    /// The raw stretches that a stretch of canonical text was read from, in canonical order, neighbours joined.
    public List<Span> raw(Span canonical) {
        return Alignments.raw(alignment, canonical);
    }
}
