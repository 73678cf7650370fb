package wenyuan.app.retrieve.whynot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Fusion;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Lane;
import wenyuan.app.retrieve.Lane.Found;
import wenyuan.app.retrieve.Lanes;
import wenyuan.app.retrieve.LeftOut;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.whynot.WhyNot.LanePlace;
import wenyuan.app.retrieve.whynot.WhyNot.Reason;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;

/// Tells why a retrieval does not show an article: looks for it again, deeper in each lane, past the filters if need be.
/// Safe to share between threads.
public final class WhyNotFinder {
    private static final int DEEP = 1000;
    /// Among so many articles that hold the words of a title, the one with that title is looked for.
    private static final int TITLES = 50;

    private final PassageIndex index;
    private final Embedder embedder;

    public WhyNotFinder(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /// Why the hits do not show an article, or where they do.
    ///
    /// @param wanted id or title of an article, or a part of the title
    public WhyNot explain(Retrieval retrieval, Mode mode, String wanted) {
        var words = new WhyNotWords(retrieval.question().text());
        Optional<ArticleHead> known = article(wanted.strip());
        if (known.isEmpty()) {
            return new WhyNot(known, OptionalInt.empty(), List.of(words.unknown(wanted.strip())), List.of());
        }
        ArticleHead article = known.get();
        OptionalInt rank = retrieval.hits().stream().filter(hit -> isOf(article, hit)).mapToInt(Hit::rank)
                .min();
        List<Reason> filtered = filtered(article, retrieval.question().filter(), words);
        Answerable question = retrieval.question().answerable();
        List<Lane> lanes = lanes(
                filtered.isEmpty() ? question : question.with(Filter.NONE, question.notes()), mode);
        List<Reason> reasons = rank.isPresent()
                ? List.of(words.found(rank.getAsInt()))
                : filtered.isEmpty() ? List.of(missed(article, retrieval, mode, lanes, words)) : filtered;
        return new WhyNot(known, rank, reasons, places(article, lanes));
    }

    private Optional<ArticleHead> article(String wanted) {
        Optional<ArticleHead> byId = index.article(wanted).map(Article::head);
        if (byId.isPresent() || wanted.isEmpty()) {
            return byId;
        }
        String title = Folding.fold(wanted);
        List<ArticleHead> heads = index
                .articles(new ArticleQuery(wanted, Filter.NONE, Optional.empty(), 0, TITLES))
                .articles().stream().map(Article::head).toList();
        return first(heads, head -> Folding.fold(head.title()).equals(title))
                .or(() -> first(heads, head -> Folding.fold(head.title()).contains(title)));
    }

    private static Optional<ArticleHead> first(List<ArticleHead> heads, Predicate<ArticleHead> wanted) {
        return heads.stream().filter(wanted).findFirst();
    }

    private static List<Reason> filtered(ArticleHead article, Filter filter, WhyNotWords words) {
        List<Reason> reasons = new ArrayList<>();
        if (filter.dated() && article.published().isEmpty()) {
            reasons.add(words.undated());
        }
        article.published().filter(day -> filter.from().map(day::isBefore).orElse(false)
                || filter.to().map(day::isAfter).orElse(false))
                .ifPresent(day -> reasons.add(words.ofAnotherDay(day, filter)));
        if (!filter.outlets().isEmpty() && !filter.outlets().contains(article.outlet())) {
            reasons.add(words.ofAnotherOutlet(article.outlet(), filter.outlets()));
        }
        if (!filter.articleIds().isEmpty() && !filter.articleIds().contains(article.id())) {
            reasons.add(words.notChosen());
        }
        return reasons;
    }

    /// Why an article that passes the filters is not among the hits.
    private Reason missed(ArticleHead article, Retrieval retrieval, Mode mode, List<Lane> lanes,
            WhyNotWords words) {
        Optional<LeftOut> left = retrieval.leftOut().stream()
                .filter(out -> out.article().id().equals(article.id())).findFirst();
        if (left.isPresent()) {
            return words.duplicate(left.get());
        }
        var itself = new Filter(Optional.empty(), Optional.empty(), List.of(), List.of(article.id()));
        if (mode != Mode.VECTOR && index.byWords(retrieval.question().text(), itself, 1).isEmpty()) {
            return words.noSharedWords();
        }
        OptionalInt place = Fusion.fuse(lanes).stream().filter(hit -> isOf(article, hit)).mapToInt(Hit::rank)
                .min();
        return words.belowLimit(place, retrieval.hits().size());
    }

    private List<Lane> lanes(Answerable question, Mode mode) {
        var deep = new Lanes(index, embedder, DEEP);
        List<Lane> lanes = new ArrayList<>(deep.look(question, mode).lanes());
        if (mode == Mode.HYBRID) {
            question.parts().forEach(part -> lanes.addAll(deep.ofPart(part, question.filter())));
        }
        return lanes;
    }

    /// In the order of the lanes' kinds.
    private static List<LanePlace> places(ArticleHead article, List<Lane> lanes) {
        Map<Lane.Kind, Found> best = new EnumMap<>(Lane.Kind.class);
        for (Lane lane : lanes) {
            lane.found().stream().filter(found -> found.passage().article().id().equals(article.id()))
                    .forEach(found -> best.merge(lane.kind(), found, (a, b) -> a.rank() <= b.rank() ? a : b));
        }
        List<LanePlace> places = new ArrayList<>();
        best.forEach((kind, found) -> places.add(new LanePlace(kind.label(), found.rank(), found.score())));
        return places;
    }

    private static boolean isOf(ArticleHead article, Hit hit) {
        return hit.passage().article().id().equals(article.id());
    }
}
