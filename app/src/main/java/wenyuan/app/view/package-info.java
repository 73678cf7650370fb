/// The JSON that programs get: of the HTTP API, and of the commands with `--json`.
/// In come results of [wenyuan.app.service]; out come records whose components are the fields of the contract.
/// Start at [ChatView], an answer. [Json] is the one mapper that writes and reads them.
@NullMarked
package wenyuan.app.view;

import org.jspecify.annotations.NullMarked;
