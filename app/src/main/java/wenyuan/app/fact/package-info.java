/// Typed values that a text states and another text can deny: [wenyuan.app.fact.Fact], read by [wenyuan.app.fact.Facts].
@NullMarked
package wenyuan.app.fact;

import org.jspecify.annotations.NullMarked;
