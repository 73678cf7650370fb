/// What characters say, whoever wrote them: folding of variants, terms, and the shapes of numbers, dates and names.
@NullMarked
package wenyuan.app.text;

import org.jspecify.annotations.NullMarked;
