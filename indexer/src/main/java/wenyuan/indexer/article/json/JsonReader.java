package wenyuan.indexer.article.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.ArticleReader;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.article.json.JsonItems.Item;
import wenyuan.indexer.article.text.Boilerplate;
import wenyuan.indexer.article.text.Cleaning;
import wenyuan.indexer.article.text.Cut;
import wenyuan.indexer.article.text.Draft;
import wenyuan.indexer.article.text.LineCounter;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// Reads dumps of news in JSON: a list of objects, one object, an object around a list, or objects line by line. What is
/// broken is rejected with its place; the rest is read.
public final class JsonReader implements ArticleReader {
    private static final Pattern START = Pattern.compile("\\s*+(?:\\[\\s*+)*+(?:\\{\\s*+[\"}]|\\[\\s*+\\])");

    @Override
    public boolean reads(SourceFile file) {
        return START.matcher(file.text()).lookingAt() || file.text().strip().equals("[]");
    }

    @Override
    public Reading read(SourceFile file) {
        List<Draft> drafts = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        var lines = new LineCounter(file.text());
        int ordinal = 0;
        for (Item item : JsonItems.of(file.text())) {
            ordinal++;
            switch (item) {
                case Item.Broken(Span span, int at, String reason) -> rejected.add(new Rejection(file.name(),
                        position(ordinal, lines, span), "Characters " + span.start() + " to " + span.end()
                                + " were left out, because at character " + at + " they are broken: "
                                + Cleaning.line(reason) + ". Mend the file and index again."));
                case Item.Whole(JsonObject object) -> {
                    Draft draft = new JsonNews(file.text(), object, cuts).draft(ordinal);
                    if (draft.isEmpty()) {
                        rejected.add(new Rejection(file.name(), position(ordinal, lines, object.span()),
                                "The object has neither a title nor a text under any known name; its members are "
                                        + object.names().stream().sorted().limit(20)
                                                .collect(Collectors.joining(", "))
                                        + "."));
                    } else {
                        drafts.add(draft);
                    }
                }
            }
        }
        if (ordinal == 0) {
            rejected.add(new Rejection(file.name(), "", "The file is JSON but holds no objects."));
        }
        return new Reading(articles(file, drafts, cuts), cuts.stream().map(cut -> cut.in(file)).toList(),
                rejected);
    }

    private static String position(int ordinal, LineCounter lines, Span span) {
        return "object " + ordinal + ", line " + lines.at(span.start()) + ", characters " + span.start()
                + " to "
                + span.end();
    }

    private static List<Article> articles(SourceFile file, List<Draft> drafts, List<Cut> cuts) {
        Map<String, List<String>> texts = new HashMap<>();
        drafts.forEach(draft -> texts.computeIfAbsent(draft.outlet(), _ -> new ArrayList<>())
                .add(draft.text().text()));
        Map<String, Boilerplate> shared = new HashMap<>();
        texts.forEach((outlet, all) -> shared.put(outlet, Boilerplate.of(all)));
        List<Article> articles = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Boilerplate boilerplate = shared.getOrDefault(draft.outlet(), Boilerplate.of(List.of()));
            Draft trimmed = draft.withText(boilerplate.without(draft.text(), cuts::add));
            if (trimmed.isEmpty()) {
                trimmed = draft;
            }
            articles.add(trimmed.in(file));
        }
        return articles;
    }
}
