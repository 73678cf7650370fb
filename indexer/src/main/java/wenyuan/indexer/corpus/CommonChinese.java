package wenyuan.indexer.corpus;

import java.nio.charset.Charset;
import java.util.BitSet;

/// Knows the Chinese that people write. Nearly any bytes decode as GB18030, but to characters nobody uses: a text
/// is Chinese if most of what is not ASCII is among the 3,755 characters of GB 2312's first level, or punctuation.
final class CommonChinese {
    private static final int SAMPLE = 1 << 16;
    private static final double SHARE = 0.5;
    private static final BitSet COMMON = firstLevel();

    private CommonChinese() {}

    static boolean is(String text) {
        int foreign = 0;
        int common = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
                return false;
            }
            if (c > 0x7f) {
                foreign++;
                common += COMMON.get(c) || isPunctuation(c) ? 1 : 0;
            }
        }
        return foreign > 0 && common >= foreign * SHARE;
    }

    private static boolean isPunctuation(char c) {
        return (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xffef);
    }

    /// In GB 2312 these are the rows 0xB0 to 0xD7.
    private static BitSet firstLevel() {
        var pairs = new byte[(0xd8 - 0xb0) * (0xff - 0xa1) * 2];
        int at = 0;
        for (int row = 0xb0; row < 0xd8; row++) {
            for (int cell = 0xa1; cell < 0xff; cell++) {
                pairs[at++] = (byte) row;
                pairs[at++] = (byte) cell;
            }
        }
        var common = new BitSet();
        new String(pairs, Charset.forName("GB2312")).chars().filter(c -> c != 0xfffd).forEach(common::set);
        return common;
    }
}
