/// Why an article is not among the hits of a retrieval, or where among them it is.
/// Start at [WhyNotFinder]; [WhyNotWords] has the sentences.
@NullMarked
package wenyuan.app.retrieve.whynot;

import org.jspecify.annotations.NullMarked;
