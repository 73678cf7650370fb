package wenyuan.app.retrieve;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.retrieve.WhyNot.Kind;
import wenyuan.app.retrieve.WhyNot.Reason;
import wenyuan.app.text.Chinese;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.index.Filter;

/// The reasons why an article is not shown, as sentences in the language of a question.
final class WhyNotWords {
    private final boolean chinese;

    WhyNotWords(String question) {
        this.chinese = Chinese.isIn(question);
    }

    Reason unknown(String wanted) {
        return reason(Kind.UNKNOWN, "索引里没有标识符或标题为“" + wanted + "”的文章。",
                "The index has no article with the id or title “" + wanted + "”.");
    }

    Reason found(int rank) {
        return reason(Kind.FOUND, "已找到，排在第" + rank + "位。", "It was found, at rank " + rank + ".");
    }

    Reason undated() {
        return reason(Kind.UNDATED, "这篇文章没有发布日期，而问题按日期筛选。",
                "The article has no publishing date, and the search goes by date.");
    }

    Reason ofAnotherDay(LocalDate day, Filter filter) {
        String from = filter.from().map(LocalDate::toString).orElse("…");
        String to = filter.to().map(LocalDate::toString).orElse("…");
        return reason(Kind.FILTER_DATE, "这篇文章发布于" + day + "，不在" + from + "—" + to + "之内。",
                "The article was published " + day + ", not within " + from + "—" + to + ".");
    }

    Reason ofAnotherOutlet(String outlet, List<String> wanted) {
        return reason(Kind.FILTER_OUTLET,
                (outlet.isEmpty() ? "这篇文章没有注明媒体" : "这篇文章出自" + outlet) + "，只找了" + String.join("、", wanted)
                        + "的文章。",
                (outlet.isEmpty() ? "The article names no outlet" : "The article is of " + outlet)
                        + "; only articles of " + String.join(", ", wanted) + " were looked for.");
    }

    Reason notChosen() {
        return reason(Kind.FILTER_ARTICLE, "这篇文章不在所选的文章之中。", "The article is not among those chosen.");
    }

    Reason duplicate(ArticleHead shown) {
        String from = Stream.of(shown.outlet(), shown.published().map(LocalDate::toString).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return reason(Kind.DUPLICATE,
                "它的段落与《" + shown.title() + "》" + (from.isEmpty() ? "" : "（" + from + "）") + "重复，只显示了后者。",
                "Its passage repeats what “" + shown.title() + "”" + (from.isEmpty() ? "" : " (" + from + ")")
                        + " says, which is shown in its place.");
    }

    Reason noSharedWords() {
        return reason(Kind.NO_SHARED_WORDS, "这篇文章没有问题里的任何词语。",
                "The article has none of the question's words.");
    }

    /// @param place among all that was found; empty when it was not found at all
    Reason belowLimit(OptionalInt place, int shown) {
        if (place.isEmpty()) {
            return reason(Kind.BELOW_LIMIT, "这篇文章离问题太远，各路检索都没有排到它。",
                    "The article is too far from the question for any lane to come to it.");
        }
        return reason(Kind.BELOW_LIMIT, "它最好的段落排在第" + place.getAsInt() + "位，只显示了" + shown + "段。",
                "Its best passage has place " + place.getAsInt() + "; " + shown + " passages are shown.");
    }

    private Reason reason(Kind kind, String inChinese, String inEnglish) {
        return new Reason(kind, chinese ? inChinese : inEnglish);
    }
}
