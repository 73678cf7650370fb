package wenyuan.indexer.article.page;

import wenyuan.indexer.article.ArticleReader;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.SourceFile;

/// Reads newspaper pages: several articles in one plain text, as read off the columns of a printed page.
///
/// The page becomes lines, the lines get their roles ([LineShapes] from the line, [Roles] from its neighbours),
/// [Segmenter] gathers them into pieces, [Stragglers] brings together what the columns tore apart, and [Publisher]
/// heals each piece and makes an article of it.
public final class PageReader implements ArticleReader {

    @Override
    public boolean reads(SourceFile file) {
        return PageEvidence.holds(file.text());
    }

    @Override
    public Reading read(SourceFile file) {
        Page page = Page.of(file.text());
        return new Publisher(file, page).publish();
    }
}
