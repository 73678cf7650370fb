/// The commands: serve, index, ask, search. Start at [WenyuanCommand].
@NullMarked
package wenyuan.app.cli;

import org.jspecify.annotations.NullMarked;
