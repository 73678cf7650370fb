package wenyuan.indexer.article.page.line;

import java.util.regex.Pattern;

/// Weighs whether a text that breaks off goes on in another line, from the characters on both sides of the break.
public final class Junction {
    /// From this weight on, the second text is taken to be the continuation of the first.
    public static final int LIKELY = 2;
    /// From this weight on, there is hardly a doubt.
    public static final int SURE = 3;
    private static final double BOUND = 0.05;
    private static final int TAIL_OF_NAME = 3;
    private static final Pattern POST_AND_SURNAME = Pattern
            .compile("[长任授记员师理监者裁家民士生官人](?<name>\\p{IsHan}\\p{IsHan}?)$");
    private static final Pattern NAME_AND_SPEECH = Pattern
            .compile("^\\p{IsHan}{1,2}(?:表示|介绍|认为|告诉|指出|坦言|透露|强调|回忆|解释|说)");
    private static final Pattern PARAGRAPH_START = Pattern.compile(
            "^(?:[“《「（(‘]|近年|近日|日前|目前|如今|同时|此外|据|记者|今年|去年|昨天|今天|为了|为|在|会议|从|当|其中|随着|作为|一是|首先|[0-9])");

    private final PageStatistics page;

    public Junction(PageStatistics page) {
        this.page = page;
    }

    /// Evidence that `first`, a short line without an end, is carried on by `second` and is no heading above it;
    /// negative when `second` begins anew.
    int weigh(String first, String second) {
        int weight = ties(first, second);
        if (Chars.unbalanced(first) || Clauses.begunSentence(first)) {
            weight += SURE;
        } else if (Clauses.hasComma(first)) {
            weight += 1;
        }
        return PARAGRAPH_START.matcher(second).find() ? weight - 1 : weight;
    }

    /// Evidence that `second` carries on `first`, from the two sides of the break alone.
    public int ties(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        char last = first.charAt(first.length() - 1);
        int weight = knownRun(first, second);
        if (Chars.leaning(last) || Chars.trailing(second.charAt(0)) || cutsName(first, second)) {
            weight += SURE;
        } else if (Chars.mostlyLeaning(last)) {
            weight += LIKELY;
        }
        return weight;
    }

    /// Whether the characters on both sides of the break stand side by side elsewhere on the page.
    private int knownRun(String first, String second) {
        String around = first.substring(Math.max(0, first.length() - 2))
                + second.substring(0, Math.min(2, second.length()));
        int cut = Math.min(2, first.length());
        int weight = 0;
        for (int start = 0; start + 3 <= around.length(); start++) {
            if (start < cut && start + 3 > cut && hanOnly(around, start)
                    && page.count(around, start, start + 3) > 0) {
                weight = LIKELY;
            }
        }
        return Math.max(weight, boundPair(around, cut));
    }

    /// Weighs the two characters at the break: some hardly stand without one another, as the halves of a word do.
    private int boundPair(String around, int cut) {
        int together = cut < around.length() ? page.count(around, cut - 1, cut + 1) : 0;
        if (together < 2) {
            return 0;
        }
        double apart = (double) page.count(around, cut - 1, cut) * page.count(around, cut, cut + 1);
        return together * (double) together >= BOUND * apart ? LIKELY : 1;
    }

    private static boolean hanOnly(String text, int start) {
        return text.substring(start, start + 3).chars()
                .allMatch(c -> Chars.han((char) c) || Character.isLetterOrDigit(c));
    }

    /// Whether the break stands inside a person's name, after the word for a post and before a verb of speech.
    private static boolean cutsName(String first, String second) {
        String end = first.substring(Math.max(0, first.length() - TAIL_OF_NAME));
        var post = POST_AND_SURNAME.matcher(end);
        return post.find() && Chars.surname(post.group("name").charAt(0))
                && NAME_AND_SPEECH.matcher(second).find();
    }
}
