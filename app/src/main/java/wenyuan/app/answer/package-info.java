/// A draft and the retrieval it was made from become a verified [Answer]; only this package makes one. Start at
/// [Answering], the whole way of a question.
@NullMarked
package wenyuan.app.answer;

import org.jspecify.annotations.NullMarked;
