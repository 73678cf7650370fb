package wenyuan.app.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern JOINT = Pattern
            .compile("(?<=[？?；;。，,])|(?<=、)(?=什么时候|何时|哪|谁|多少|几|怎|为什么|在哪)|(?=以及|还有|另外)"
                    + "|(?=\\band (?:how|what|which|who|when|where|why)\\b)");
    private static final Pattern EDGE = Pattern.compile("^(?:[，,、；;。\\s]|以及|还有|另外|and\\b)+|[，,、；;。\\s]+$");
    /// What stands between the subject of a question and the word that asks.
    private static final Pattern LINK = Pattern.compile("(?:[是叫有在由被差去到了过在于为把对从跟达占，,\\s]|分别|具体|一共|总共|大概|第)+$");

    /// A and B, and perhaps more before them, within one clause, and what is asked of each.
    private static final Pattern PAIR = Pattern.compile("(?<lead>(?:.*[，,：:])?)"
            + "(?<items>[^，,：:？?；;。、]{2,40}?(?:、[^，,：:？?；;。、]{2,40}?)*(?:和|与|跟|以及|及|、)[^，,：:？?；;。、]{2,40}?)"
            + "(?<rest>(?:的|手里|两|都|哪|谁|相比|分别|各|有什么|有多|有几|是多|是什|在哪|什么时候|何时).*)", Pattern.DOTALL);
    private static final Pattern AND = Pattern.compile("和|与|跟|以及|及|、");
    /// Which of two has more of something: how much each has must be told.
    private static final Pattern MORE = Pattern.compile("(?:哪[个家座条项艘类年]?|谁)的?(?<what>[^，,？?]*?)"
            + "更?(?<much>[大小高低多少长短快慢重轻远近早晚贵])(?:一?些|一?点)?(?=呢?[？?]*$)");
    /// That all are meant, each for itself.
    private static final Pattern APART = Pattern.compile("分别|各[有是自为在占落开获得需]|相比|区别|不同|差多少|哪[个家条]?更|谁更");
    private static final Pattern EACH = Pattern.compile("分别|相比[，,]?|各自|各(?=[有是为在占落开获得需])");
    /// That they are meant as one.
    private static final Pattern TOGETHER = Pattern.compile("之间|共同|一起|合作|联合|联手|携手|双方|一共|总共|合计|共有|共计|的是");
    private static final String NUMERAL = "第?(?:\\d+|[一二三四五六七八九十]+)";
    private static final Pattern NUMBERED = Pattern.compile("^" + NUMERAL + "(.)");

    private Parts() {}

    /// The questions in a question; empty when there is but one.
    static List<String> of(String question) {
        List<String> parts = inARow(question).stream().flatMap(part -> each(part).stream()).limit(MOST)
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /// The runs of clauses that each end in one that asks, with what they leave to the first one to say.
    private static List<String> inARow(String question) {
        List<String> parts = new ArrayList<>();
        var open = new StringBuilder();
        String topic = "";
        for (String piece : JOINT.splitAsStream(question).toList()) {
            open.append(piece);
            if (Asked.WORDS.matcher(Folding.fold(piece)).find()) {
                String part = EDGE.matcher(open).replaceAll("");
                boolean leans = part.length() < SHORT || Asked.pointsBack(Folding.fold(part));
                parts.add(parts.isEmpty()
                        ? part
                        : leans ? subject(parts.getFirst()) + "，" + part : topic + part);
                topic = parts.size() == 1 ? part.substring(0, part.lastIndexOf('，') + 1) : topic;
                open.setLength(0);
            }
            if (piece.matches(".*[？?；;。]\\s*")) {
                topic = "";
            }
        }
        return parts;
    }

    /// What stands before the word that asks.
    private static String subject(String part) {
        Matcher asking = Asked.WORDS.matcher(part);
        String before = asking.find() ? LINK.matcher(part.substring(0, asking.start())).replaceAll("") : part;
        return before.isBlank() ? part.replaceAll("[？?]$", "") : before;
    }

    /// The question about each of what it is about together; itself when that is but one thing.
    private static List<String> each(String question) {
        Matcher pair = PAIR.matcher(question);
        if (!pair.matches() || Asked.WORDS.matcher(pair.group("items")).find()
                || !isApart(question, pair.group("rest"))) {
            return List.of(question);
        }
        List<String> items = AND.splitAsStream(pair.group("items")).toList();
        String rest = MORE.matcher(EACH.matcher(pair.group("rest")).replaceAll("")).replaceAll(
                more -> more.group("what") + ("多少".contains(more.group("much")) ? "有多少" : "有多${much}"));
        String owner = rest.startsWith("的")
                ? ""
                : items.getFirst().substring(0, items.getFirst().lastIndexOf('的') + 1);
        return IntStream.range(0, items.size())
                .mapToObj(i -> pair.group("lead")
                        + (i == 0 ? "" : series(items.getFirst(), items.get(i)).orElse(owner))
                        + items.get(i) + rest)
                .toList();
    }

    private static boolean isApart(String question, String rest) {
        return APART.matcher(question).find()
                || (rest.startsWith("的") && Asked.WORDS.matcher(rest).find()
                        && !TOGETHER.matcher(question).find());
    }

    /// What stands before the number of the first item, where another begins with such a number: 某某工程 of 某某工程一期和二期.
    private static Optional<String> series(String first, String other) {
        return NUMBERED.matcher(other).results().findFirst()
                .flatMap(
                        numbered -> Pattern.compile(NUMERAL + Pattern.quote(numbered.group(1))).matcher(first)
                                .results().reduce((_, last) -> last))
                .map(last -> first.substring(0, last.start()));
    }
}
