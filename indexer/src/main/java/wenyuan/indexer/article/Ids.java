package wenyuan.indexer.article;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/// Ids that fit into an address and on a line.
public final class Ids {
    private static final int LONGEST = 100;
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cntrl}#?%\\\\]+");

    private Ids() {}

    /// A source's own id as the second part of an article's. One that is too long keeps its beginning.
    public static String key(String nativeId) {
        String fit = UNFIT.matcher(nativeId).replaceAll("_");
        return fit.length() <= LONGEST
                ? fit
                : fit.substring(0, LONGEST / 2) + "_"
                        + UUID.nameUUIDFromBytes(nativeId.getBytes(StandardCharsets.UTF_8));
    }
}
