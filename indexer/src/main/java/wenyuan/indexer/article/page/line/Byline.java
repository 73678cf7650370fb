package wenyuan.indexer.article.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names under which a piece is printed.
///
/// @param names the writers, without the words for their posts; none where the line breaks off before a name
/// @param sort how sure it is that these are names, and of what
public record Byline(List<String> names, Sort sort) {
    private static final int LONGEST = 60;
    private static final String NAME = "(?!实习生|通讯员|报道|摄影|撰文|整理|采写|综合|图文|文图)(?:\\p{IsHan}{1,8}[·•]\\p{IsHan}{1,8}|\\p{IsHan}{2,4}|\\p{IsHan}\\s{1,4}\\p{IsHan}|[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14}){1,2})(?![\\p{IsHan}A-Za-z])";
    private static final String NAMES = NAME + "(?:[\\s、,，/]{1,4}" + NAME + "){0,9}";
    private static final String ROLE = "(?:(?:本报|本刊|本网|本台|本社|新华社|中新社|中新网|\\p{IsHan}{2,6}(?:日报|晚报|时报|报社|周刊|电视台|融媒体中心))\\s?)?"
            + "(?:首席|实习|见习|特约|特派|驻\\p{IsHan}{1,4}|全媒体|融媒体?|高级|资深|主任|摄影|文字){0,3}"
            + "(?:记者|实习生|通讯员|特派员|评论员|撰稿人?|作者)";
    private static final String LABEL = "(?:图文|文图|撰文|摄影|采写|文|图|摄)\\s?[/／|｜:：]\\s?";
    private static final String TAIL = "(?:文\\s?[/／、]?\\s?[摄图]|文并摄|图\\s?[/／、]?\\s?文|摄影\\s?报道|撰文|整理|采写|编译|综合报道|报道|文)";
    private static final String CREDIT = "(?:摄影|摄|供图|制图|漫画|图|绘)";
    private static final Pattern WHOLE = Pattern
            .compile("[（(]?\\s?(?:(?<role>" + ROLE + "[\\s:：]{1,3}|" + LABEL + ")|(?<bare>))(?<names>" + NAMES
                    + "(?:\\s{0,4}(?:" + ROLE + "[\\s:：]{1,3}|" + LABEL + ")"
                    + NAMES + "){0,4})\\s{0,4}[/／]?\\s?(?:(?<tail>" + TAIL + ")|(?<credit>" + CREDIT
                    + "))?\\s?[)）]?");
    private static final Pattern GLUED = Pattern
            .compile("(?<role>(?:" + ROLE + "))(?<names>\\p{IsHan}{2,4})");
    private static final Pattern COMMENTATOR = Pattern.compile("本[报刊台]特?约?评论员");
    private static final Pattern CUT_SHORT = Pattern.compile(ROLE + "\\s{0,3}\\p{IsHan}?");
    private static final Pattern ROLES = Pattern.compile("(?:" + ROLE + "|" + LABEL + ")[\\s:：]{0,3}");
    private static final Pattern ONE = Pattern.compile(NAME);
    private static final Pattern BRACKETED = Pattern.compile("[（(]([^()（）]{3,50})[)）]");
    private static final Pattern LEAD = Pattern
            .compile("^.{0,12}?(" + ROLE + "\\s{1,3}" + NAMES + "(?:\\s{1,3}" + ROLE
                    + "\\s{1,3}" + NAMES + "){0,3})\\s{0,3}(?:报道|[:：])");

    private static final Pattern SIGNED = Pattern
            .compile("[。！？][”’」』]?\\s*[（(](?<names>" + NAMES + ")(?<!完)[)）]$");

    /// What a byline says of itself.
    enum Sort {
        /// Writers, named as such.
        WRITER,
        /// Nothing but a name, which may be something else.
        LONE,
        /// Who took the picture.
        CREDIT
    }

    public Byline {
        names = List.copyOf(names);
    }

    /// The byline that `text` is and nothing else.
    static Optional<Byline> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String line = text.strip();
        Matcher glued = GLUED.matcher(line);
        if (glued.matches() && Chars.surname(glued.group("names").charAt(0))) {
            return Optional.of(new Byline(List.of(glued.group("names")), Sort.WRITER));
        }
        if (COMMENTATOR.matcher(line).matches()) {
            return Optional.of(new Byline(List.of(line), Sort.WRITER));
        }
        if (CUT_SHORT.matcher(line).matches()) {
            return Optional.of(new Byline(List.of(), Sort.WRITER));
        }
        Matcher matcher = WHOLE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> names = names(matcher.group("names"));
        if (matcher.group("credit") != null) {
            boolean named = matcher.group("role") != null || persons(names);
            return named ? Optional.of(new Byline(names, Sort.CREDIT)) : Optional.empty();
        }
        if (matcher.group("role") != null || (matcher.group("tail") != null && persons(names))) {
            return Optional.of(new Byline(names, Sort.WRITER));
        }
        return persons(names) ? Optional.of(new Byline(names, Sort.LONE)) : Optional.empty();
    }

    /// The writers whom an article's first line names in its opening words, in brackets or before "报道".
    public static List<String> inOpening(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher bracketed = BRACKETED.matcher(opening);
        while (bracketed.find()) {
            Optional<Byline> byline = of(bracketed.group(1));
            if (byline.isPresent() && byline.get().sort == Sort.WRITER) {
                return byline.get().names;
            }
        }
        Matcher lead = LEAD.matcher(opening);
        return lead.find() ? names(lead.group(1)) : List.of();
    }

    /// The persons who sign a text with nothing but their names, in brackets behind its last sentence.
    public static List<String> behind(String text) {
        Matcher signed = SIGNED.matcher(text.substring(Math.max(0, text.length() - LONGEST)));
        List<String> names = signed.find() ? names(signed.group("names")) : List.of();
        return persons(names) ? names : List.of();
    }

    private static boolean persons(List<String> names) {
        return names.stream().allMatch(name -> Chars.surname(name.charAt(0)) || name.indexOf('·') > 0);
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        Matcher name = ONE.matcher(ROLES.matcher(text).replaceAll(" "));
        while (name.find()) {
            names.add(name.group().replaceAll("(?<=\\p{IsHan})\\s+", ""));
        }
        return names;
    }
}
