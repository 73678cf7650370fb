package wenyuan.app.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wenyuan.indexer.text.Folding;

/// Takes a question apart that asks of several things: several questions in a row, or one about A and B each. Each part
/// is a question of its own: what A and B have in common, or what the first question is about, is carried into it.
final class Parts {
    private static final int MOST = 4;
    /// A part of fewer characters leaves out what it is about.
    private static final int SHORT = 12;
    /// Where one question may end and another begin.
    private static final Pattern JOINT = Pattern.compile(
            "(?<=[，,])|(?<=、)(?=什么时候|何时|哪|谁|多少|几|怎|为什么|在哪)|(?=以及|还有|另外)|(?=\\band (?:how|what|which|who|when|where|why)\\b)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[？?；;。])");
    private static final Pattern EDGE = Pattern.compile("^(?:[，,、；;。\\s]|以及|还有|另外|and\\b)+|[，,、；;。\\s]+$");

    /// A and B, and perhaps more before them, within one clause, and what is asked of each.
    private static final Pattern PAIR = Pattern.compile("(?<lead>(?:.*[，,：:])?)"
            + "(?<items>[^，,：:？?；;。、]{2,40}?(?:、[^，,：:？?；;。、]{2,40}?)*(?:和|与|跟|以及|及|、)[^，,：:？?；;。、]{2,40}?)"
            + "(?<rest>(?:的|手里|两|都|哪|谁|相比|分别|各|有什么|有多|有几|是多|是什|在哪|什么时候|何时).*)", Pattern.DOTALL);
    private static final Pattern AND = Pattern.compile("和|与|跟|以及|及|、");
    /// Which of two that differ by their number has more of something: how much each has must be told.
    private static final String WHICH_IS_MORE = "(?:哪[个家座条项艘]|谁)[大小高低多少长短快慢重轻远近贵](?=一?些|一点|呢|\\P{IsHan}|$)";
    private static final Pattern COMPARED = Pattern
            .compile("(?<=^的[^，,]{1,12})" + WHICH_IS_MORE + "(?:一?些|一点)?呢?(?=[？?]?$)");
    /// That all are meant, each for itself.
    private static final Pattern APART = Pattern.compile("分别|各[有是自为在占落开获得需]|相比|区别|不同|差多少|哪个更|谁更");
    /// The number that tells the first item from the second, where the second is written as no more: 一期和二期, 3号线和4号线一期.
    private static final String NUMBERED = "(?:第?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:号线?|期|轮|届|批|季度|标段|[号座栋]楼)|\\d{4}年)";
    private static final Pattern ENDS_NUMBERED = Pattern.compile(NUMBERED + "(?:工程|项目)?$");
    private static final Pattern BEGINS_NUMBERED = Pattern.compile("^" + NUMBERED);
    private static final Pattern EACH = Pattern.compile("分别|各自|各(?=[有是为在占落开获得需])");
    /// That they are meant as one.
    private static final Pattern TOGETHER = Pattern.compile("之间|共同|一起|合作|联合|联手|携手|双方|一共|总共|合计|共有|共计|的是");

    private Parts() {}

    /// The questions in a question; empty when there is but one.
    static List<String> of(String question) {
        List<String> parts = inARow(question).stream().flatMap(part -> each(part).stream()).limit(MOST)
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /// Questions that follow one another, each with what it leaves to the first one to say.
    private static List<String> inARow(String question) {
        List<String> parts = new ArrayList<>();
        for (String sentence : SENTENCE.splitAsStream(question).toList()) {
            List<String> asked = asked(sentence);
            String topic = asked.isEmpty() ? "" : topic(asked.getFirst());
            for (String part : asked) {
                String whole = parts.isEmpty() || part.startsWith(topic) ? part : topic + part;
                parts.add(parts.isEmpty() || !leans(whole) ? whole : unasked(parts.getFirst()) + "，" + part);
            }
        }
        return parts;
    }

    /// The runs of clauses that end in one that asks.
    private static List<String> asked(String sentence) {
        List<String> asked = new ArrayList<>();
        var open = new StringBuilder();
        for (String piece : JOINT.splitAsStream(sentence).toList()) {
            open.append(piece);
            if (AskingWords.PATTERN.matcher(Folding.fold(piece)).find()) {
                asked.add(EDGE.matcher(open).replaceAll(""));
                open.setLength(0);
            }
        }
        return asked;
    }

    /// The clauses before the one that asks: all that the sentence asks is about them.
    private static String topic(String part) {
        return part.substring(0, part.lastIndexOf('，') + 1);
    }

    private static boolean leans(String part) {
        return part.length() < SHORT || AskingWords.pointBack(Folding.fold(part));
    }

    /// A question as a statement that leaves out what was asked for.
    private static String unasked(String part) {
        return AskingWords.PATTERN.matcher(part).replaceAll("").replaceAll("[？?；;。，,\\s]+$", "");
    }

    /// The question about each of what it is about together; itself when that is but one thing.
    private static List<String> each(String question) {
        Matcher pair = PAIR.matcher(question);
        if (!pair.matches() || AskingWords.PATTERN.matcher(pair.group("items")).find()
                || !isApart(question, pair.group("rest"))) {
            return List.of(question);
        }
        List<String> items = AND.splitAsStream(pair.group("items")).toList();
        String each = EACH.matcher(pair.group("rest")).replaceAll("");
        String rest = BEGINS_NUMBERED.matcher(items.getLast()).find()
                ? COMPARED.matcher(each).replaceAll("是多少")
                : each;
        String owner = rest.startsWith("的") ? "" : owner(items.getFirst());
        return IntStream.range(0, items.size())
                .mapToObj(i -> pair.group("lead")
                        + (i == 0 ? "" : owner + series(items.getFirst(), items.get(i))) + items.get(i)
                        + rest)
                .toList();
    }

    private static boolean isApart(String question, String rest) {
        return APART.matcher(question).find()
                || (rest.startsWith("的") && AskingWords.PATTERN.matcher(rest).find()
                        && !TOGETHER.matcher(question).find());
    }

    /// What the first item is one of, where the other is written as its number only.
    private static String series(String first, String other) {
        Matcher numbered = ENDS_NUMBERED.matcher(first);
        return BEGINS_NUMBERED.matcher(other).find() && numbered.find()
                ? first.substring(first.lastIndexOf('的') + 1, numbered.start())
                : "";
    }

    /// Whose the first item is: the others are theirs too.
    private static String owner(String item) {
        return item.substring(0, item.lastIndexOf('的') + 1);
    }
}
