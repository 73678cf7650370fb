package wenyuan.app.cli;

import java.util.Locale;
import wenyuan.app.retrieve.whynot.WhyNot;

/// Why an article is not among the hits, as a person reads it.
final class WhyNotText {
    private WhyNotText() {}

    static String of(WhyNot why) {
        var text = new StringBuilder();
        why.article().ifPresent(article -> text.append(HitText.head(article)).append('\n'));
        why.reasons().forEach(reason -> text.append("  ").append(reason.text()).append('\n'));
        why.lanes().forEach(place -> text.append(String.format(Locale.ROOT, "  rank %d by %s, score %.4f%n",
                place.rank(), place.lane(), place.score())));
        return text.toString();
    }
}
