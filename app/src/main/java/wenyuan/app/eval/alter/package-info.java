/// True sentences are made false, one change at a time, by rules that know nothing of how sentences are checked. Start
/// at [Alterations].
@NullMarked
package wenyuan.app.eval.alter;

import org.jspecify.annotations.NullMarked;
