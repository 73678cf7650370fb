/// Routes, events and errors of the HTTP API; Javalin is seen only here.
/// Start at [Server], which has all routes. [ChatRoute] streams an answer through [EventStream]; [Keeper] keeps it.
/// [Parameters] and [ChatRequest] read what is sent, and [Problems] makes every failure a problem of RFC 9457.
@NullMarked
package wenyuan.app.http;

import org.jspecify.annotations.NullMarked;
