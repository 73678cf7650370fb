/// Reads misspelt words of a question as the corpus writes them. Start at [SpellingCorrector].
@NullMarked
package wenyuan.app.question.spelling;

import org.jspecify.annotations.NullMarked;
