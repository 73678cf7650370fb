/// A claim and a text made ready to be compared, and laid side by side: [wenyuan.app.verify.align.EvidencePair].
@NullMarked
package wenyuan.app.verify.align;

import org.jspecify.annotations.NullMarked;
