/// What was asked becomes an [Interpreted] question: standalone text, filter, notes. Start at [Interpreter].
@NullMarked
package wenyuan.app.question;

import org.jspecify.annotations.NullMarked;
