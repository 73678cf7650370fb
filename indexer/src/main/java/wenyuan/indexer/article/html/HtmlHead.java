package wenyuan.indexer.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wenyuan.indexer.article.field.Field;
import wenyuan.indexer.article.field.Metadata;
import wenyuan.indexer.article.field.Metadata.Entry;

/// What an HTML document says of itself.
public final class HtmlHead {
    /// Between these, a page's title has the headline and the site's name.
    private static final Pattern SITE = Pattern.compile("\\s*[_|｜]\\s*|\\s+[-–—]\\s+");

    private HtmlHead() {}

    public static Metadata of(Document document) {
        List<Entry> entries = new ArrayList<>();
        for (Element meta : document.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                if (meta.hasAttr(attribute)) {
                    entries.add(new Entry(meta.attr(attribute), meta.attr("content")));
                }
            }
        }
        document.select("time[datetime]").stream().limit(1)
                .forEach(time -> entries.add(new Entry("datetime", time.attr("datetime"))));
        document.select("link[rel=canonical]").stream().limit(1)
                .forEach(link -> entries.add(new Entry("canonical", link.attr("href"))));
        return new Metadata(entries);
    }

    /// The headline: the only heading of the first level, else what the page calls itself without the site's name;
    /// empty where it has neither.
    public static String title(Document document, Metadata head) {
        List<String> headings = document.select("h1").stream().map(Element::text)
                .filter(text -> !text.isBlank()).toList();
        if (headings.size() == 1) {
            return headings.getFirst();
        }
        String named = head.value(Field.TITLE);
        return named.isEmpty() ? longest(SITE.split(document.title())) : named;
    }

    private static String longest(String[] parts) {
        return Arrays.stream(parts).max(Comparator.comparingInt(String::length)).orElse("").strip();
    }
}
