/// Answers are kept, in a database below the data folder. Start at [Archive]; what is kept is a [KeptAnswer].
@NullMarked
package wenyuan.app.archive;

import org.jspecify.annotations.NullMarked;
