/// Routes, events and errors of the HTTP API; Javalin is seen only here. Start at [Server].
@NullMarked
package wenyuan.app.http;

import org.jspecify.annotations.NullMarked;
