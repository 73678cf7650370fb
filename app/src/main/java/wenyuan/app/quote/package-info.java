/// Answers that need no language model: lists of articles, summaries, greetings.
@NullMarked
package wenyuan.app.quote;

import org.jspecify.annotations.NullMarked;
