/// Finds where articles give different values for what a question asks: [wenyuan.app.conflict.ConflictDetector].
@NullMarked
package wenyuan.app.conflict;

import org.jspecify.annotations.NullMarked;
