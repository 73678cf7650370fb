package wenyuan.indexer.article.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// What of an HTML page stands around its prose, told by the kind of element, by the words of its class and id, and
/// by being mostly links. A word counts only where the elements that bear it hold a minor part of the page's text:
/// a class may name the tool that wrote the prose.
public final class HtmlChrome {
    private static final double MINOR = 0.3;
    private static final double LINKS = 0.8;
    private static final double MOST = 0.5;
    private static final List<String> MAIN = List.of("[itemprop=articleBody]", "article", "main",
            "[role=main]");
    private static final int LEAST_LINKS = 3;
    private static final Map<String, String> NEVER_PROSE = Map.ofEntries(Map.entry("script", "a script"),
            Map.entry("style", "a style sheet"), Map.entry("noscript", "words for browsers without scripts"),
            Map.entry("template", "a template"), Map.entry("iframe", "a frame"),
            Map.entry("svg", "a drawing"),
            Map.entry("canvas", "a drawing"), Map.entry("object", "a player"), Map.entry("video", "a player"),
            Map.entry("audio", "a player"), Map.entry("button", "a button"), Map.entry("select", "a form"),
            Map.entry("textarea", "a form"));
    private static final Set<String> AROUND = Set.of("nav", "footer", "form", "menu");
    private static final Set<String> WORDS = Set.of("qr", "qrcode", "erweima", "ewm", "editor", "footer",
            "copyright",
            "share", "shares", "sharing", "social", "ad", "ads", "adv", "advert", "advertisement", "promo",
            "promotion", "sponsor", "related", "recommend", "recommended", "recommendation", "comment",
            "comments",
            "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "menu", "toolbar",
            "sidebar", "download", "subscribe", "newsletter", "tags", "statement", "disclaimer", "pager",
            "pagination", "login", "search", "feedback", "report");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

    private final Map<Element, Size> sizes = new HashMap<>();
    private final Map<Element, String> reasons = new HashMap<>();

    private HtmlChrome() {}

    /// How much text an element holds, and how much of it in how many links.
    private record Size(int text, int linked, int links) {
        static final Size NONE = new Size(0, 0, 0);

        Size plus(Size other) {
            return new Size(text + other.text, linked + other.linked, links + other.links);
        }
    }

    static HtmlChrome of(Document document) {
        var chrome = new HtmlChrome();
        document.traverse(chrome.measure());
        Map<Element, String> named = new LinkedHashMap<>();
        NodeTraversor.filter(chrome.suspect(named, chrome.size(document).text), document);
        chrome.judge(named, chrome.size(document).text);
        return chrome;
    }

    /// Why the element is no prose; empty where it may be.
    Optional<String> reason(Element element) {
        return Optional.ofNullable(reasons.get(element));
    }

    /// The element that the page names as its article, if it is one alone and holds most of the page's text; else the
    /// whole page.
    Element main(Document document) {
        for (String query : MAIN) {
            List<Element> named = document.select(query);
            if (named.size() == 1 && size(named.getFirst()).text > MOST * size(document).text) {
                return named.getFirst();
            }
        }
        return document;
    }

    private Size size(Element element) {
        return sizes.getOrDefault(element, Size.NONE);
    }

    private NodeVisitor measure() {
        return new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    add(text.parent(), new Size(text.text().strip().length(), 0, 0));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !element.normalName().equals("head")) {
                    Size size = size(element);
                    boolean link = element.normalName().equals("a");
                    add(element.parent(), link ? new Size(size.text, size.text, 1) : size);
                }
            }

            private void add(@Nullable Element parent, Size size) {
                if (parent != null) {
                    sizes.merge(parent, size, Size::plus);
                }
            }
        };
    }

    /// Finds the outermost elements that look like chrome. Those that are so by their kind are judged at once, those
    /// with a telling name are put into `named` with the word.
    private NodeFilter suspect(Map<Element, String> named, int total) {
        return (node, _) -> {
            if (!(node instanceof Element element) || element.parent() == null) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            Optional<String> kind = kind(element, size(element).text < MINOR * total);
            if (kind.isPresent()) {
                reasons.put(element, kind.get());
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            Optional<String> word = word(element);
            if (word.isPresent() && size(element).text < MINOR * total) {
                named.put(element, word.get());
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        };
    }

    private Optional<String> kind(Element element, boolean minor) {
        String name = element.normalName();
        String never = NEVER_PROSE.get(name);
        if (never != null) {
            return Optional.of(never);
        }
        if (element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find()) {
            return minor ? Optional.of("a hidden element") : Optional.empty();
        }
        if (minor && AROUND.contains(name)) {
            return Optional.of("a " + name + " element");
        }
        Size size = size(element);
        boolean links = minor && element.isBlock() && size.links >= LEAST_LINKS
                && size.linked >= LINKS * size.text;
        return links ? Optional.of("a list of links") : Optional.empty();
    }

    private static Optional<String> word(Element element) {
        if (!element.isBlock() && !element.normalName().equals("span") && !element.normalName().equals("a")) {
            return Optional.empty();
        }
        return WORD.matcher(element.className() + " " + element.id()).results()
                .map(match -> match.group().toLowerCase(Locale.ROOT)).filter(WORDS::contains).findFirst();
    }

    private void judge(Map<Element, String> named, int total) {
        Map<String, Integer> held = new HashMap<>();
        named.forEach((element, word) -> held.merge(word, size(element).text, Integer::sum));
        named.forEach((element, word) -> {
            if (held.getOrDefault(word, 0) < MINOR * total) {
                reasons.put(element, "an element named \"" + word + "\"");
            }
        });
    }
}
