/// What was asked becomes an [InterpretedQuestion]: standalone text, filter, notes, and what an answer is made of. Start at [Interpreter].
@NullMarked
package wenyuan.app.question;

import org.jspecify.annotations.NullMarked;
