/// What a model makes of a prompt: a [Draft], a text that nobody has verified. [AnswerModel] is what makes one.
@NullMarked
package wenyuan.app.draft;

import org.jspecify.annotations.NullMarked;
