/// Gold questions are asked over the HTTP API and the answers judged: found, right, refused. Start at [Evaluation].
@NullMarked
package wenyuan.app.eval;

import org.jspecify.annotations.NullMarked;
