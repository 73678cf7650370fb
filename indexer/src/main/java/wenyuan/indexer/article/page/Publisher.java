package wenyuan.indexer.article.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.article.page.line.Chars;
import wenyuan.indexer.article.page.line.Furniture;
import wenyuan.indexer.article.page.line.Junction;
import wenyuan.indexer.article.page.line.Openings;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// Makes articles of a page's pieces, and lists what is in none of them.
final class Publisher {
    private static final int SHORTEST_HEADLESS = 80;
    private static final int LONGEST_DROPPED = 80;

    private final SourceFile file;
    private final Page page;
    private final Healing healing;
    private final Headlines headlines;
    private final Optional<LocalDate> pageDate;

    Publisher(SourceFile file, Page page) {
        this.file = file;
        this.page = page;
        this.healing = new Healing(page.text(), page.statistics());
        this.headlines = new Headlines(new Junction(page.statistics()));
        this.pageDate = page.noise().stream().map(PageLine::text).map(Furniture::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Reading publish() {
        List<Article> articles = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        page.noise().forEach(line -> dropped.add(dropped(line.line().raw(), line.reason())));
        for (Piece piece : page.pieces()) {
            Healed healed = healing.heal(piece.body());
            Healed text = healed.text().isBlank() ? healing.heal(piece.heads()) : healed;
            if (text.text().isBlank()) {
                spans(piece).forEach(span -> dropped.add(dropped(span, "a byline without an article")));
            } else {
                articles.add(article(piece, text, file.stem() + "/" + (articles.size() + 1)));
            }
        }
        dropped.sort(Comparator.comparing(Dropped::raw));
        return new Reading(articles, dropped, List.of());
    }

    private Article article(Piece piece, Healed text, String id) {
        Titles titles = titles(piece, text.text());
        var origin = new Origin(file.name(), "", spans(piece), text.alignment());
        return new Article(id, titles.title(), titles.subtitles(), String.join("、", piece.writers()),
                page.outlet(), published(piece), "", kind(piece, text.text()), text.text(), origin);
    }

    private static Kind kind(Piece piece, String text) {
        boolean stray = piece.body().isEmpty() || (piece.heads().isEmpty()
                && piece.writers().isEmpty() && text.length() < SHORTEST_HEADLESS
                && !piece.body().getFirst().opens());
        return piece.kind() == Kind.ARTICLE && stray ? Kind.FRAGMENT : piece.kind();
    }

    private Titles titles(Piece piece, String text) {
        List<String> heads = headlines
                .healed(piece.heads().stream().map(line -> line.text().strip()).toList());
        if (heads.isEmpty()) {
            return new Titles(Titles.made(text), List.of());
        }
        return piece.kind() == Kind.BOX ? new Titles(String.join("", heads), List.of()) : Titles.of(heads);
    }

    private Optional<LocalDate> published(Piece piece) {
        if (!piece.body().isEmpty()) {
            String first = piece.body().getFirst().text();
            String opening = first.substring(0, first.length() - Openings.afterOpening(first).length());
            Optional<LocalDate> own = Furniture.date(opening);
            if (own.isPresent()) {
                return own;
            }
        }
        return pageDate;
    }

    /// Where the piece's lines stand, in the order of the page; neighbours with nothing but blanks between are one.
    private List<Span> spans(Piece piece) {
        List<Span> spans = new ArrayList<>();
        for (Span span : piece.lines().stream().map(line -> line.line().raw()).sorted().toList()) {
            if (!spans.isEmpty() && blankBetween(spans.getLast().end(), span.start())) {
                spans.add(new Span(spans.removeLast().start(), span.end()));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private boolean blankBetween(int left, int right) {
        for (int i = left; i < right; i++) {
            if (!Chars.blank(page.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Dropped dropped(Span raw, String reason) {
        String text = raw.in(page.text());
        if (text.length() > LONGEST_DROPPED) {
            int half = LONGEST_DROPPED / 2;
            text = text.substring(0, half) + "…" + text.substring(text.length() - half);
        }
        return new Dropped(file.name(), raw, text, reason);
    }
}
