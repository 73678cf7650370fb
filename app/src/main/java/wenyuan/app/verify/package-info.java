/// Sentences are split into claims, laid beside the passages that can speak to them, and judged. Start at
/// [wenyuan.app.verify.TextVerifier], for any text, or [wenyuan.app.verify.DraftVerifier], for a draft and its passages.
@NullMarked
package wenyuan.app.verify;

import org.jspecify.annotations.NullMarked;
