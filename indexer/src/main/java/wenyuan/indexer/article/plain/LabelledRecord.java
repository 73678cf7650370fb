package wenyuan.indexer.article.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.indexer.article.field.Field;
import wenyuan.indexer.article.field.Label;
import wenyuan.indexer.article.field.Metadata;
import wenyuan.indexer.article.field.Metadata.Entry;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cleaning;
import wenyuan.indexer.article.text.Cut;
import wenyuan.indexer.article.text.Draft;
import wenyuan.indexer.article.text.Han;
import wenyuan.indexer.article.text.Unwrapping;
import wenyuan.indexer.corpus.Span;

/// One record of a text with labels: lines with labels, then the text, then perhaps labels again.
public final class LabelledRecord {
    private static final int LONGEST_HEAD = 30;
    private static final int LONGEST_AT_FOOT = 80;
    private static final Set<Field> AT_FOOT = EnumSet.of(Field.OUTLET, Field.DATE, Field.BYLINE, Field.URL,
            Field.ID);
    private static final Pattern RULE = Pattern.compile("\\s*[-=*_#~—－＝]{3,}\\s*");

    private final String text;
    private final List<Span> lines;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Field> known = EnumSet.noneOf(Field.class);
    private CanonicalText title = new CanonicalText();
    private int bodyStart;

    private LabelledRecord(String text, List<Span> lines) {
        this.text = text;
        this.lines = new ArrayList<>(lines.stream().filter(line -> !line.in(text).isBlank()).toList());
        takeHead();
    }

    /// How many of our labels stand at the beginning of these lines; none where the headline's is not among them.
    static int labels(String text, List<Span> lines) {
        var head = new LabelledRecord(text, lines.subList(0, Math.min(LONGEST_HEAD, lines.size())));
        return head.known.contains(Field.TITLE) ? head.known.size() : 0;
    }

    /// What these lines tell. The rules that part the record from the next one are cut.
    static Draft draft(String text, List<Span> lines, int ordinal, List<Cut> cuts) {
        var record = new LabelledRecord(text, lines);
        record.takeRules(cuts);
        var all = new Span(record.lines.getFirst().start(), record.lines.getLast().end());
        record.takeFoot();
        int end = record.lines.isEmpty() ? all.start() : record.lines.getLast().end();
        List<Span> body = record.bodyStart < end
                ? PlainTextReader.lines(text, new Span(record.bodyStart, end))
                : List.of();
        var metadata = new Metadata(record.entries);
        return metadata.draft(record.title, Unwrapping.paragraphs(text, body), List.of(all))
                .numbered(metadata.value(Field.ID), ordinal);
    }

    private void takeHead() {
        for (int i = 0; i < lines.size(); i++) {
            bodyStart = lines.get(i).start();
            Optional<Label> label = labelAt(i);
            boolean ours = label.flatMap(Label::field).isPresent();
            if (label.isEmpty() || (!ours && labelAt(i + 1).flatMap(Label::field).isEmpty())
                    || (known.contains(Field.TITLE) && label.get().names(Field.TITLE))) {
                return;
            }
            boolean summary = labelAt(i + 1).filter(next -> next.names(Field.TEXT)).isPresent();
            if (label.get().names(Field.TEXT) && !summary) {
                known.add(Field.TEXT);
                bodyStart = label.get().value().start();
                return;
            }
            take(label.get());
        }
        bodyStart = lines.isEmpty() ? 0 : lines.getLast().end();
    }

    private Optional<Label> labelAt(int i) {
        return i < lines.size() ? Label.in(text, lines.get(i)) : Optional.empty();
    }

    private void take(Label label) {
        label.field().ifPresent(known::add);
        entries.add(new Entry(label.key(), label.value().in(text)));
        if (label.names(Field.TITLE)) {
            title = Cleaning.line(CanonicalText.of(text, label.value()));
        }
    }

    private void takeRules(List<Cut> cuts) {
        while (lines.size() > 1 && RULE.matcher(lines.getLast().in(text)).matches()) {
            cuts.add(new Cut(lines.removeLast(), "a rule between two records"));
        }
    }

    private void takeFoot() {
        while (!lines.isEmpty() && lines.getLast().start() >= bodyStart) {
            Optional<Label> label = labelAt(lines.size() - 1).filter(this::standsAtFoot);
            if (label.isEmpty()) {
                return;
            }
            take(label.get());
            lines.removeLast();
        }
    }

    private boolean standsAtFoot(Label label) {
        return label.field().filter(AT_FOOT::contains).filter(field -> !known.contains(field)).isPresent()
                && label.value().length() <= LONGEST_AT_FOOT && !Han.endsLine(label.value().in(text));
    }
}
