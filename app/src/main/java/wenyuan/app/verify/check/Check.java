package wenyuan.app.verify.check;

import java.util.List;
import wenyuan.app.verify.align.EvidencePair;

/// Compares one claim with the evidence laid beside it. Sees no other check's result.
@FunctionalInterface
public interface Check {
    /// What the evidence leaves out or contradicts; empty when it agrees or when this check has nothing to say.
    List<Disagreement> check(EvidencePair pair);
}
