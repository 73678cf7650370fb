package wenyuan.app.verify;

import java.util.List;
import java.util.Locale;

/// What checking a sentence against its sources came to.
public enum Verdict {
    SUPPORTED,
    /// Some of it is supported, and the rest not denied.
    PARTLY,
    /// Nothing speaks to it.
    UNSUPPORTED,
    /// A source speaks to the same thing and says something else.
    CONTRADICTED,
    /// The sentence states nothing that could be checked.
    NO_CLAIM;

    /// The name in the API.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The verdict of a whole, from those of its parts.
    static Verdict together(List<Verdict> parts) {
        List<Verdict> claims = parts.stream().filter(part -> part != NO_CLAIM).toList();
        if (claims.isEmpty()) {
            return NO_CLAIM;
        }
        if (claims.contains(CONTRADICTED)) {
            return CONTRADICTED;
        }
        return claims.stream().distinct().count() == 1 ? claims.getFirst() : PARTLY;
    }
}
