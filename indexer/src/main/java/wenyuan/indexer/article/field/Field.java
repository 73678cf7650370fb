package wenyuan.indexer.article.field;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What a piece of data about an article can be, and the names that sources give it, the likeliest first.
public enum Field {
    /// The source's own name for the article.
    ID("文章标识符aid|aid|id|_id|article_id|news_id|doc_id|guid|uuid|uniqueid|文章id|编号|标识"),
    /// The headline.
    TITLE("标题title|标题|title|headline|文章标题|新闻标题|题目|subject|og:title"),
    /// Kickers and decks.
    SUBTITLE("副标题|subtitle|subtitles|子标题|引题|肩题|kicker|deck"),
    /// The text; what only sums it up comes last, for want of the whole.
    TEXT("finalContent|content|text|body|正文|内容|文章内容|新闻内容|article_content|content_text|content_html|full_text"
            + "|main_text|article_body|html|article|summary|摘要|description|abstract|digest"),
    /// The publishing date.
    DATE("时间time|date|published|publish_time|pubDate|时间|发布时间|发布日期|日期|发表时间|发表日期|出版日期|published_at"
            + "|published_date|publish_date|publication_date|date_published|release_time|ptime|posted_at|time|datetime"
            + "|timestamp|article:published_time|created_at|create_time|ctime|创建时间|updated|updated_at"),
    /// The address of the original.
    URL("链接url|url|link|链接|网址|文章链接|原文链接|source_url|article_url|web_url|permalink|href|canonical|og:url"),
    /// Who published it.
    OUTLET("公众号名称|source|outlet|author_name|来源|媒体|媒体名称|来源媒体|出处|公众号|报纸|newspaper|media|media_name|publisher"
            + "|publication|site|site_name|source_name|account|nickname|channel|og:site_name"),
    /// Who wrote it.
    BYLINE("author|作者|byline|authors|记者|撰稿|writer|writers|creator|article:author");

    private static final Pattern JOINERS = Pattern.compile("[\\s_-]+");

    private final String names;

    Field(String names) {
        this.names = names;
    }

    /// How well `name` names this field: 0 for the likeliest of its names, letter for letter; the negative for no name
    /// of it at all. Names that are the same but for case, blanks and joiners come behind all that are exact.
    public int rank(String name) {
        Integer exact = Ranks.EXACT.getOrDefault(this, Map.of()).get(name);
        if (exact != null) {
            return exact;
        }
        Integer folded = Ranks.FOLDED.getOrDefault(this, Map.of()).get(fold(name));
        return folded == null ? -1 : Ranks.BEHIND + folded;
    }

    /// Those of the named things that are this field, the best named first.
    public <T> List<T> among(List<T> things, Function<T, String> name) {
        return things.stream().filter(thing -> rank(name.apply(thing)) >= 0)
                .sorted(Comparator.comparingInt(thing -> rank(name.apply(thing)))).toList();
    }

    private static String fold(String name) {
        return JOINERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// Place of each name in its field's list.
    private static final class Ranks {
        static final int BEHIND = 1000;
        static final Map<Field, Map<String, Integer>> EXACT = table(name -> name);
        static final Map<Field, Map<String, Integer>> FOLDED = table(Field::fold);

        private static Map<Field, Map<String, Integer>> table(Function<String, String> form) {
            Map<Field, Map<String, Integer>> table = new EnumMap<>(Field.class);
            for (Field field : values()) {
                Map<String, Integer> ranks = new HashMap<>();
                for (String name : field.names.split("\\|", -1)) {
                    ranks.putIfAbsent(form.apply(name), ranks.size());
                }
                table.put(field, ranks);
            }
            return table;
        }
    }
}
