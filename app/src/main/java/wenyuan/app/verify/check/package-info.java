/// The checks of a claim against its evidence: one interface, one file a check, one list in
/// [wenyuan.app.verify.check.Checks]. No check sees what another found.
@NullMarked
package wenyuan.app.verify.check;

import org.jspecify.annotations.NullMarked;
