/// The commands: serve, index, ask, search, eval. Start at [WenyuanCommand].
@NullMarked
package wenyuan.app.cli;

import org.jspecify.annotations.NullMarked;
