package wenyuan.indexer.article.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.indexer.article.field.MetaLine;
import wenyuan.indexer.article.field.Metadata;
import wenyuan.indexer.article.html.HtmlText;
import wenyuan.indexer.article.html.HtmlText.Block;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cut;
import wenyuan.indexer.corpus.Span;

/// Takes from a page's blocks what is not its prose: what stands around its paragraphs, its headline, the lines below
/// that tell date and writer, and the editor's lines at the end.
public final class Prose {
    /// Paragraphs hold at least this part of the text of a page that is written in paragraphs.
    private static final double WRITTEN_IN_PARAGRAPHS = 0.8;
    private static final int MOST_META_LINES = 3;
    private static final int LONGEST_CREDIT = 60;
    private static final Pattern CREDIT = Pattern.compile(
            "[（(\\[【]?\\s?(?:本文|文章|稿件|原标题|实习|值班|本期|新媒体)?(?:责任编辑|责编|编辑|编审|校对|审校|审核|监制|主编|排版|来源编辑)\\s?[:：|｜/ ].*");

    private final String title;
    private final List<Block> blocks;
    private final List<Cut> cuts = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    private Prose(HtmlText page, String title) {
        this.title = title;
        this.blocks = new ArrayList<>(page.blocks());
        cuts.addAll(page.cuts());
    }

    /// What is left of a page with that headline.
    static Prose of(HtmlText page, String title) {
        var prose = new Prose(page, title);
        prose.takeSurroundings();
        prose.takeHead();
        prose.takeCredits();
        return prose;
    }

    CanonicalText paragraphs() {
        var text = new CanonicalText();
        blocks.forEach(block -> text.append(block.line()).endParagraph());
        return text;
    }

    /// What the lines outside the prose tell.
    Metadata metadata() {
        return metadata;
    }

    List<Cut> cuts() {
        return List.copyOf(cuts);
    }

    private void takeSurroundings() {
        int all = blocks.stream().mapToInt(block -> block.line().length()).sum();
        int written = blocks.stream().filter(Block::inParagraph).mapToInt(block -> block.line().length())
                .sum();
        boolean inParagraphs = written >= WRITTEN_IN_PARAGRAPHS * all;
        int first = 0;
        int last = blocks.size();
        while (first < last && !isInside(blocks.get(first), inParagraphs)) {
            first++;
        }
        while (last > first && !isInside(blocks.get(last - 1), inParagraphs)) {
            last--;
        }
        List<Block> outside = new ArrayList<>(blocks.subList(0, first));
        outside.forEach(
                block -> MetaLine.of(block.line().text()).ifPresent(found -> metadata = metadata.or(found)));
        outside.addAll(blocks.subList(last, blocks.size()));
        outside.stream().filter(block -> !isTitle(block))
                .forEach(block -> cut(block, "outside the paragraphs of the prose"));
        blocks.subList(last, blocks.size()).clear();
        blocks.subList(0, first).clear();
    }

    private static boolean isInside(Block block, boolean inParagraphs) {
        return block.inMain() && (block.inParagraph() || !inParagraphs);
    }

    private void takeHead() {
        if (!blocks.isEmpty() && isTitle(blocks.getFirst())) {
            blocks.removeFirst();
        }
        for (int i = 0; i < MOST_META_LINES && blocks.size() > 1; i++) {
            Optional<Metadata> found = MetaLine.of(blocks.getFirst().line().text());
            if (found.isEmpty()) {
                return;
            }
            metadata = metadata.or(found.get());
            blocks.removeFirst();
        }
    }

    private void takeCredits() {
        while (blocks.size() > 1 && isCredit(blocks.getLast().line())) {
            cut(blocks.removeLast(), "an editor's line");
        }
    }

    private static boolean isCredit(CanonicalText line) {
        return line.length() <= LONGEST_CREDIT && CREDIT.matcher(line).matches();
    }

    private boolean isTitle(Block block) {
        return block.line().text().replace(" ", "").equals(title.replace(" ", ""));
    }

    private void cut(Block block, String reason) {
        cuts.add(new Cut(block.line().raw(new Span(0, block.line().length())), reason));
    }
}
