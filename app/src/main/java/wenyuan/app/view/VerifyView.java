package wenyuan.app.view;

import java.util.List;
import wenyuan.app.service.Wenyuan.Checked;
import wenyuan.app.verify.Verdict;
import wenyuan.app.verify.Verified;

/// A text checked against the whole corpus.
///
/// @param text as it was given; all offsets are into it
public record VerifyView(String text, List<SentenceView> sentences, List<CitationView> citations,
        Summary summary,
        Millis timingsMs) {

    /// How many sentences have each verdict.
    public record Summary(long supported, long partly, long unsupported, long contradicted, long noClaim) {}

    /// How long the checking took, in milliseconds.
    public record Millis(double total) {}

    /// The checked text as the API tells it.
    public static VerifyView of(Checked checked) {
        Verified verified = checked.verified();
        var summary = new Summary(verified.count(Verdict.SUPPORTED), verified.count(Verdict.PARTLY),
                verified.count(Verdict.UNSUPPORTED), verified.count(Verdict.CONTRADICTED),
                verified.count(Verdict.NO_CLAIM));
        return new VerifyView(verified.text(), verified.sentences().stream().map(SentenceView::of).toList(),
                verified.citations().stream().map(CitationView::of).toList(), summary,
                new Millis(TimingsView.micros(checked.millis())));
    }
}
