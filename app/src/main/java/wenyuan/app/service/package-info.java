/// What the program can do, below the HTTP API and the commands: ask, search, verify, list and read articles.
/// In comes a [wenyuan.app.question.Question] or a text; out come an answer, a retrieval or verdicts, as types.
/// Start at [Wenyuan]; [Health] is the state of the program. `Wiring` makes both.
@NullMarked
package wenyuan.app.service;

import org.jspecify.annotations.NullMarked;
