package wenyuan.indexer.passage;

import java.util.List;
import java.util.Random;

/// Makes texts such as no one would write, from all that is hard to cut.
final class RandomText {
    private static final List<String> BITS = List.of("。", "。", "，", "！", "？", "；", "……", "、", "：", "“", "”",
            "‘", "’", "「",
            "」", "《", "》", "（", "）", "(", ")", "【", "】", "\"", "\n", "\n", "\n\n", "\r", " ", "\u3000",
            "\u00a0", ".", "...", "!", "?",
            ";", ",", "e.g. ", "U.S.", "No. 7", "Dr. ", "v2.0.1", "https://a.example/b?c=1.5", "The end. ",
            "a", "GDP", "𠮷", "😀",
            "👩‍👩‍👧", "é", "é", "——", "%", "10:30", "12,000");

    private RandomText() {}

    static String of(Random random, int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bits; i++) {
            text.append(switch (random.nextInt(4)) {
                case 0 -> BITS.get(random.nextInt(BITS.size()));
                case 1 -> decimal(random);
                default -> han(random);
            });
        }
        return text.toString();
    }

    private static String decimal(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(1000) + "." + random.nextInt(100) + "亿" : "";
    }

    private static String han(Random random) {
        return random.ints(1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 12), 0x4e00, 0x9fa0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
