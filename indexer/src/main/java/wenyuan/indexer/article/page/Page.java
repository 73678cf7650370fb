package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wenyuan.indexer.article.page.line.Cuts;
import wenyuan.indexer.article.page.line.Junction;
import wenyuan.indexer.article.page.line.LineShapes;
import wenyuan.indexer.article.page.line.Lines;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.article.page.line.PageStatistics;
import wenyuan.indexer.article.page.line.Role;
import wenyuan.indexer.article.page.line.Roles;

/// A page taken apart, with what it says about itself as a whole.
///
/// @param text the page as found
/// @param pieces what is to be an article each, in the order in which the page comes to them
/// @param outlet the newspaper's name; empty where the page does not say
/// @param noise the lines that are in no piece, each with its reason
record Page(String text, String outlet, List<Piece> pieces, List<PageLine> noise, PageStatistics statistics) {
    Page {
        pieces = List.copyOf(pieces);
        noise = List.copyOf(noise);
    }

    static Page of(String text) {
        Masthead masthead = Masthead.of(shaped(text));
        List<PageLine> shaped = masthead.lines();
        var statistics = new PageStatistics(shaped);
        var topics = new Topics(shaped);
        List<PageLine> noise = new ArrayList<>();
        List<PageLine> settled = Roles.settle(withoutNoise(shaped, noise), statistics);
        List<PageLine> unrepeated = withoutNoise(Repeats.mark(settled), noise);
        Pieces gathered = Segmenter.segment(unrepeated, topics);
        noise.addAll(gathered.noise());
        List<Piece> joined = new Stragglers(gathered.pieces(), topics, new Junction(statistics)).joined();
        List<Piece> ordered = joined.stream().sorted(Comparator.comparingInt(Piece::start)).toList();
        return new Page(text, masthead.outlet(), ordered, noise, statistics);
    }

    private static List<PageLine> shaped(String text) {
        var lines = new Lines(text);
        var cuts = new Cuts(lines);
        return lines.all().stream().flatMap(line -> cuts.parts(line).stream()).map(LineShapes::classify)
                .toList();
    }

    private static List<PageLine> withoutNoise(List<PageLine> lines, List<PageLine> noise) {
        List<PageLine> kept = new ArrayList<>();
        lines.forEach(line -> (line.is(Role.NOISE) ? noise : kept).add(line));
        return kept;
    }
}
