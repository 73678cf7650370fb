package wenyuan.app.answer;

import java.util.regex.Pattern;
import wenyuan.app.text.Opposites;
import wenyuan.app.text.Synonyms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A word that has an opposite.
record Direction(Opposites.Side side) implements Mention {
    @Override
    public Span span() {
        return side.span();
    }

    @Override
    public String text() {
        return side.text();
    }

    @Override
    public Problem.Kind kind() {
        return switch (side.sort()) {
            case DIRECTION, ASPECT, SCOPE -> Problem.Kind.DIRECTION;
            case RANK -> Problem.Kind.RANK;
        };
    }

    @Override
    public boolean comparable(Mention source) {
        return source instanceof Direction(Opposites.Side other) && side.comparable(other);
    }

    @Override
    public boolean follows(Mention source) {
        return source instanceof Direction(Opposites.Side other) && side.follows(other);
    }

    /// Whether it tells a place in an order or how much of a whole, which says more than the same without it.
    boolean isOrder() {
        return side.sort() == Opposites.Sort.RANK || side.sort() == Opposites.Sort.SCOPE;
    }

    /// Whether it tells how something changes.
    boolean isChange() {
        return side.sort() == Opposites.Sort.DIRECTION;
    }

    @Override
    public boolean isExact() {
        return isOrder();
    }

    @Override
    public boolean essential() {
        return isOrder();
    }

    @Override
    public double instead() {
        return OPPOSITE;
    }

    @Override
    public boolean saidBy(String there) {
        return Mention.super.saidBy(there)
                || Synonyms.of(Folding.fold(text())).stream().anyMatch(there::contains)
                || (WHOLE.matcher(text()).matches() && SMALL_WHOLE.matcher(there).find())
                || (text().startsWith("首") && FIRST.matcher(there).find())
                || (ONLY.matcher(text()).matches() && SMALL_ONLY.matcher(there).find());
    }

    /// Words that say more than the same without them, and the small words that mean the same.
    private static final Pattern WHOLE = Pattern.compile("全部|所有|全体|一律|每.|无一例外");
    private static final Pattern SMALL_WHOLE = Pattern
            .compile("[都均皆各每]|全(?![国球省市区县面新力程长年天线世])");
    private static final Pattern FIRST = Pattern.compile("首(?=[飞航映演播展战胜签批例套款次发创])|第一次");
    private static final Pattern ONLY = Pattern.compile("只有|仅有|仅限");
    private static final Pattern SMALL_ONLY = Pattern.compile("[只仅唯独]");
}
