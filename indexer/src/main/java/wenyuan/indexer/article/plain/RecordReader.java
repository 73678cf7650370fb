package wenyuan.indexer.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.ArticleReader;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.article.field.Label;
import wenyuan.indexer.article.text.Cut;
import wenyuan.indexer.article.text.Draft;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// Reads plain text of records whose lines begin with labels: `标题：…`, `来源：…`, `正文：…`, or the same in English. Each
/// record is an article; a new one begins with the label with which the first does.
public final class RecordReader implements ArticleReader {
    /// Every line, blank or not, without its end.
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+(?:\\r\\n|\\r|\\n)|[^\\r\\n]++$");
    private static final int LEAST_LABELS = 2;

    @Override
    public boolean reads(SourceFile file) {
        List<Span> lines = lines(file.text());
        int first = 0;
        while (first < lines.size() && lines.get(first).in(file.text()).isBlank()) {
            first++;
        }
        return LabelledRecord.labels(file.text(), lines.subList(first, lines.size())) >= LEAST_LABELS;
    }

    @Override
    public Reading read(SourceFile file) {
        String text = file.text();
        List<Article> articles = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        int ordinal = 0;
        for (List<Span> lines : records(text)) {
            ordinal++;
            Draft draft = LabelledRecord.draft(text, lines, ordinal, cuts);
            if (draft.isEmpty()) {
                rejected.add(new Rejection(file.name(), "record " + ordinal + ", characters "
                        + lines.getFirst().start() + " to " + lines.getLast().end(),
                        "The record has neither a title nor a text behind its labels."));
            } else {
                articles.add(draft.in(file));
            }
        }
        return new Reading(articles, cuts.stream().map(cut -> cut.in(file)).toList(), rejected);
    }

    /// The lines of each record; what stands before the first label, if anything, goes with the first.
    private static List<List<Span>> records(String text) {
        List<Span> lines = lines(text);
        List<Integer> starts = new ArrayList<>();
        String opening = "";
        for (int i = 0; i < lines.size(); i++) {
            String name = Label.in(text, lines.get(i)).map(Label::key).orElse("");
            boolean begins = opening.isEmpty() ? !name.isEmpty() : name.equals(opening);
            if (begins && LabelledRecord.labels(text, lines.subList(i, lines.size())) > 0) {
                opening = name;
                starts.add(i);
            }
        }
        List<List<Span>> records = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            records.add(lines.subList(i == 0 ? 0 : starts.get(i), end));
        }
        return records;
    }

    private static List<Span> lines(String text) {
        return LINE.matcher(text).results()
                .map(match -> new Span(match.start(), match.start() + match.group().stripTrailing().length()))
                .toList();
    }
}
