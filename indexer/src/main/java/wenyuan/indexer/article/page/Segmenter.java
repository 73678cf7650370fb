package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.article.page.line.Role;

/// Walks down the page and gathers its lines into pieces, at each line asking whether an article begins or ends.
final class Segmenter {
    private final List<PageLine> lines;
    private final Topics topics;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<PageLine> noise = new ArrayList<>();
    private @Nullable Draft open;
    private @Nullable Draft caption;

    private Segmenter(List<PageLine> lines, Topics topics) {
        this.lines = lines;
        this.topics = topics;
    }

    /// The pieces in the order in which they begin, and the lines that are in none.
    static Pieces segment(List<PageLine> lines, Topics topics) {
        var segmenter = new Segmenter(lines, topics);
        for (int i = 0; i < lines.size(); i++) {
            segmenter.take(i);
        }
        return new Pieces(segmenter.drafts.stream().map(Draft::piece).toList(), segmenter.noise);
    }

    private void take(int i) {
        PageLine line = lines.get(i);
        Draft running = caption;
        caption = null;
        switch (line.role()) {
            case HEAD, HEADLINE -> headline(line);
            case BYLINE, NAME -> byline(i);
            case PROSE -> prose(line);
            case SUBHEAD -> subhead(line);
            case CAPTION -> caption(line, running);
            case CREDIT -> credit(line, running);
            case LIST_TITLE, ITEM -> list(i);
            case TURN -> turn(line);
            case NOISE -> noise.add(line);
        }
    }

    private Draft begin(Kind kind) {
        var draft = new Draft(kind);
        drafts.add(draft);
        return draft;
    }

    private Draft beginArticle() {
        Draft draft = begin(Kind.ARTICLE);
        open = draft;
        return draft;
    }

    private void headline(PageLine line) {
        Draft draft = open;
        if (draft == null || !draft.awaitsText()) {
            draft = beginArticle();
        }
        draft.heads.add(line);
    }

    private void prose(PageLine line) {
        Draft draft = open;
        if (draft == null || draft.closed || (line.opens() && !draft.body.isEmpty())) {
            draft = beginArticle();
        }
        draft.body.add(line);
    }

    private void subhead(PageLine line) {
        Draft draft = open;
        if (draft == null || draft.closed || draft.body.isEmpty()) {
            headline(line.as(Role.HEADLINE));
        } else {
            draft.body.add(line);
        }
    }

    private void caption(PageLine line, @Nullable Draft running) {
        Draft draft = running != null && running.body.getLast().brokenOff() ? running : begin(Kind.CAPTION);
        draft.body.add(line);
        caption = draft;
    }

    private void credit(PageLine line, @Nullable Draft running) {
        if (running != null) {
            running.body.add(line);
        } else {
            noise.add(PageLine.noise(line.line(), "a picture's maker without the picture's words"));
        }
    }

    private void list(int i) {
        boolean first = i == 0 || (!lines.get(i - 1).is(Role.ITEM) && !lines.get(i - 1).is(Role.LIST_TITLE));
        boolean title = lines.get(i).is(Role.LIST_TITLE);
        Draft box = first || (title && lines.get(i - 1).is(Role.ITEM)) ? begin(Kind.BOX) : drafts.getLast();
        (title ? box.heads : box.body).add(lines.get(i));
    }

    private void turn(PageLine line) {
        Draft draft = open;
        running(draft).asides.add(line);
    }

    /// A byline signs the text before it, or the text after it: see [BylinePlace].
    private void byline(int i) {
        PageLine line = lines.get(i);
        Draft draft = open;
        if (line.names().isEmpty()) {
            noise.add(PageLine.noise(line.line(), "a byline cut short"));
            return;
        }
        switch (BylinePlace.of(lines, i, draft)) {
            case HEAD -> running(draft).asides.add(line);
            case OPENS -> beginArticle().asides.add(line);
            case CLOSES -> close(running(draft), line);
            case SECOND -> close(splitOff(running(draft)), line);
            case STRAY -> noise.add(PageLine.noise(line.line(), "a byline without an article"));
        }
    }

    private Draft running(@Nullable Draft draft) {
        return draft != null ? draft : beginArticle();
    }

    private static void close(Draft draft, PageLine byline) {
        draft.asides.add(byline);
        draft.closed = true;
    }

    /// Takes the second of two articles that have run together out of the first; the first, when it is only one.
    private Draft splitOff(Draft draft) {
        int seam = new Seam(topics).find(draft.body);
        if (seam == 0) {
            return draft;
        }
        Draft second = beginArticle();
        List<PageLine> tail = draft.body.subList(seam, draft.body.size());
        second.body.addAll(tail);
        tail.clear();
        if (second.body.getFirst().is(Role.SUBHEAD)) {
            second.heads.add(second.body.removeFirst().as(Role.HEADLINE));
        }
        return second;
    }
}
