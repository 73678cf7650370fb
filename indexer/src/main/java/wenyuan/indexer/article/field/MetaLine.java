package wenyuan.indexer.article.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.article.field.Metadata.Entry;
import wenyuan.indexer.article.text.Han;

/// The lines below a headline that tell date, outlet and writer: `2024-03-05 10:20 来源：晚报 作者：张三`,
/// `■本报记者 张三`. A line is one only if nothing else stands on it.
public final class MetaLine {
    /// How many such lines may stand below a headline.
    public static final int MOST = 3;
    private static final int LONGEST = 90;
    private static final int LONGEST_OUTLET = 14;
    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("来源", "source"),
            Map.entry("稿源", "source"), Map.entry("出处", "source"), Map.entry("媒体", "source"),
            Map.entry("source", "source"), Map.entry("作者", "author"), Map.entry("记者", "记者"),
            Map.entry("通讯员", "记者"), Map.entry("撰文", "author"), Map.entry("文", "author"),
            Map.entry("author", "author"), Map.entry("by", "author"), Map.entry("发布时间", "date"),
            Map.entry("发布日期", "date"), Map.entry("发表时间", "date"), Map.entry("时间", "date"),
            Map.entry("日期", "date"), Map.entry("date", "date"), Map.entry("published", "date"),
            Map.entry("编辑", "editor"), Map.entry("责任编辑", "editor"), Map.entry("责编", "editor"));
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:[ T]{0,3}\\d{1,2}[:：时]\\d{1,2}(?:[:：分]\\d{0,2})?(?:秒|Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern ENGLISH_DATE = Pattern.compile(
            "(?:(?i:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,? )?(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} [A-Z][a-z]{2,8} \\d{4})"
                    + "(?:,? (?:at )?\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?)?");
    private static final String ENGLISH_NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3}";
    private static final Pattern ENGLISH_BYLINE = Pattern.compile("(?i:by)\\s+(?<names>" + ENGLISH_NAME
            + "(?:(?:,\\s*|\\s*&\\s*|,?\\s+and\\s+)" + ENGLISH_NAME
            + "){0,4}?)(?:,\\s*(?:[A-Za-z]+ ){0,3}(?i:writer|reporter|correspondent|editor))?");
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[\\s|｜·/，,　]))(发布时间|发布日期|发表时间|责任编辑|通讯员|来源|稿源|出处|媒体|作者|记者|撰文|时间|日期|编辑|责编|文|(?i:source|author|by|date|published))\\s?[:：]\\s?");
    private static final String WRITERS = "(?:(?:本报|本刊|本台|本网)?(?:首席|见习|实习|特约)?(?:记者|通讯员)\\s?[\\p{IsHan}·]{2,6}(?:[\\s、，/]{1,2}(?:(?:实习|见习)?(?:记者|通讯员|摄影))?\\s?[\\p{IsHan}·]{2,6}){0,5})";
    private static final Pattern BYLINE = Pattern.compile("[■□●◆▲△]?\\s?" + WRITERS);
    /// Behind an outlet or a date; what follows can only be another label.
    private static final Pattern WRITERS_BEHIND = Pattern
            .compile("(?<=[\\s　])" + WRITERS + "(?=$|[\\s　|｜]+(?:责任编辑|编辑|责编)\\s?[:：])");
    /// What a label may tell: a sentence is what someone says in a conversation.
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?；;]|[，,]\\s*[^，,]{7}");
    /// Whom 记者 and 通讯员 may name; all else is said by one.
    private static final Pattern NAMES = Pattern.compile(
            "[\\p{IsHan}·]{2,6}(?:[\\s　、，,/]{1,2}[\\p{IsHan}·]{1,6}){0,7}|[\\p{IsLatin}.'’ ,&-]{2,60}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s|｜·/，,;；]+");

    private MetaLine() {}

    /// What the line tells; empty where it is no such line.
    public static Optional<Metadata> of(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (BYLINE.matcher(text).matches()) {
            return Optional.of(new Metadata(List.of(new Entry("author", text))));
        }
        List<Entry> entries = new ArrayList<>();
        String rest = takeDate(text, entries);
        Matcher english = ENGLISH_BYLINE.matcher(rest.replaceAll("^[\\s|｜·,]+|[\\s|｜·,]+$", ""));
        if (english.matches()) {
            entries.add(new Entry("author", english.group("names")));
            return Optional.of(new Metadata(entries));
        }
        rest = takeWriters(rest, entries);
        rest = takeLabelled(rest, entries);
        String left = SEPARATORS.matcher(rest).replaceAll(" ").strip();
        if (entries.isEmpty() || !entries.stream().allMatch(MetaLine::isPlain)
                || left.length() > LONGEST_OUTLET || left.contains(" ")
                || left.chars().anyMatch(c -> Han.endsSentence((char) c))) {
            return Optional.empty();
        }
        if (!left.isEmpty()) {
            entries.add(new Entry("source", left));
        }
        return Optional.of(new Metadata(entries));
    }

    private static String takeDate(String text, List<Entry> entries) {
        for (Pattern pattern : List.of(DATE, ENGLISH_DATE)) {
            Matcher date = pattern.matcher(text);
            if (date.find() && Dates.parse(date.group()).isPresent()) {
                entries.add(new Entry("date", date.group()));
                return text.substring(0, date.start()) + " " + text.substring(date.end());
            }
        }
        return text;
    }

    private static boolean isPlain(Entry entry) {
        return switch (entry.name()) {
            case "date" -> true;
            case "记者" -> NAMES.matcher(entry.value()).matches();
            default -> !SENTENCE.matcher(entry.value()).find();
        };
    }

    private static String takeWriters(String text, List<Entry> entries) {
        Matcher writers = WRITERS_BEHIND.matcher(text);
        if (!writers.find()) {
            return text;
        }
        entries.add(new Entry("author", writers.group()));
        return text.substring(0, writers.start()) + text.substring(writers.end());
    }

    private static String takeLabelled(String text, List<Entry> entries) {
        List<MatchResult> labels = LABEL.matcher(text).results().toList();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            String value = text.substring(labels.get(i).end(), end).replaceAll("[\\s|｜·/，,;；]+$", "");
            String name = LABELS.getOrDefault(labels.get(i).group(1).toLowerCase(Locale.ROOT), "editor");
            entries.add(new Entry(name, value));
        }
        return labels.isEmpty() ? text : text.substring(0, labels.getFirst().start());
    }
}
