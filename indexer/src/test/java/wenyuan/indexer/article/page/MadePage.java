package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// A page made up from a seed: articles in invented words, broken by columns, with bylines, kickers and captions.
///
/// @param text the page
/// @param titles the articles' headlines, in the order of the page
/// @param bylines the articles' writers, in the same order
/// @param bodies the articles' whole texts, in the same order
record MadePage(String text, List<String> titles, List<String> bylines, List<String> bodies) {
    private static final String CHARACTERS = "山水云石林泉竹松梅兰星月风雨雪霜河湖桥塔船车灯书画琴棋茶米麦豆瓜果叶根花草木"
            + "土金银铜铁火光声色香味春夏秋冬晨午暮夜东西南北前后左右";
    private static final String SURNAMES = "王李张刘陈赵周吴";
    private static final List<String> MARKS = List.of("■记者 ", "□ 本报记者 ", "本报记者 ");
    private static final List<String> KICKERS = List.of("要点", "今日谈", "走基层");
    private static final int SHORTEST_PART = 12;

    private enum Signed {
        ABOVE,
        BELOW,
        INSIDE,
        BEHIND
    }

    static MadePage of(long seed) {
        return new Maker(new Random(seed)).page();
    }

    private static final class Maker {
        private final Random random;
        private final Set<String> used = new TreeSet<>();
        private final StringBuilder page = new StringBuilder();
        private final String gap;

        Maker(Random random) {
            this.random = random;
            this.gap = random.nextInt(3) == 0 ? "\r\n\r\n" : "\n\n";
        }

        MadePage page() {
            List<Signed> ways = List.of(Signed.values());
            Signed signed = ways.get(random.nextInt(ways.size()));
            String mark = MARKS.get(random.nextInt(MARKS.size()));
            List<String> titles = new ArrayList<>();
            List<String> bylines = new ArrayList<>();
            List<String> bodies = new ArrayList<>();
            int articles = 2 + random.nextInt(5);
            page.append(gap);
            for (int i = 0; i < articles; i++) {
                List<String> words = words();
                String title = phrase(words, 5) + " " + phrase(words, 4);
                String name = name();
                bodies.add(article(words, title, name, signed, mark));
                titles.add(title);
                bylines.add(name);
            }
            return new MadePage(page.toString(), titles, bylines, bodies);
        }

        private String article(List<String> words, String title, String name, Signed signed, String mark) {
            if (random.nextInt(4) == 0) {
                line(KICKERS.get(random.nextInt(KICKERS.size())));
            }
            line(title);
            if (random.nextInt(4) == 0) {
                line(phrase(words, 10) + " " + phrase(words, 4));
            }
            if (signed == Signed.ABOVE) {
                line(mark + name);
            }
            var body = new StringBuilder();
            int paragraphs = 2 + random.nextInt(6);
            for (int i = 0; i < paragraphs; i++) {
                String opening = i > 0 ? "" : signed == Signed.INSIDE ? "本报讯 (记者 " + name + ") " : "本报讯 ";
                String paragraph = opening + paragraph(words);
                body.append(paragraph);
                boolean last = i + 1 == paragraphs;
                broken(paragraph, last && signed == Signed.BEHIND ? " " + mark + name : "");
                if (!last && random.nextInt(8) == 0) {
                    line("图为" + phrase(words, 3) + "的" + phrase(words, 2) + "。 本报记者 " + name() + " 摄");
                }
            }
            if (signed == Signed.BELOW) {
                line(mark + name);
            }
            return body.toString();
        }

        /// The paragraph in the lines that the columns make of it.
        private void broken(String paragraph, String tail) {
            String rest = paragraph;
            while (rest.length() > 3 * SHORTEST_PART && random.nextInt(2) == 0) {
                int at = SHORTEST_PART + random.nextInt(rest.length() - 2 * SHORTEST_PART);
                while (!Character.isIdeographic(rest.charAt(at))
                        || !Character.isIdeographic(rest.charAt(at - 1))) {
                    at--;
                }
                line(rest.substring(0, at));
                rest = rest.substring(at);
            }
            line(rest + tail);
        }

        private void line(String text) {
            page.append(text).append(gap);
        }

        private String paragraph(List<String> words) {
            var text = new StringBuilder();
            int sentences = 1 + random.nextInt(4);
            for (int i = 0; i < sentences; i++) {
                int clauses = 2 + random.nextInt(3);
                for (int k = 0; k < clauses; k++) {
                    text.append(phrase(words, 4 + random.nextInt(5))).append(k + 1 < clauses ? "，" : "。");
                }
            }
            return text.toString();
        }

        private String phrase(List<String> words, int count) {
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(words.get(random.nextInt(words.size())));
            }
            return text.toString();
        }

        /// Words of one article, which no other article has.
        private List<String> words() {
            List<String> words = new ArrayList<>();
            while (words.size() < 25) {
                String word = "" + character() + character();
                if (used.add(word)) {
                    words.add(word);
                }
            }
            return words;
        }

        private char character() {
            return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        }

        private String name() {
            return "" + SURNAMES.charAt(random.nextInt(SURNAMES.length())) + character() + character();
        }
    }
}
