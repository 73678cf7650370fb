package wenyuan.app.question;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// What a question asks, without the words that say which articles it asks of: when and where they were published,
/// and that they were. Those words stand in no sentence that answers.
final class Matter {
    /// Where an article was taken from, up to the word for the article.
    private static final String REPRINTED = "转(?:载|发|自)(?:自|于|了)?[“\"《「]?[^，,。；;？?]{1,20}?[”\"》」]?的(?=[那这][一]?[篇条]|文章|稿|报道|消息)";
    /// What articles do, which says nothing of what they tell.
    private static final String TELLS = "(?:主要)?(?:讲述?|说|谈|写|介绍|报道|推荐|关注|聚焦)的(?:都?是)?|(?:讲|说|写|介绍|报道)了";
    private static final Pattern PUBLISHED = Pattern.compile(REPRINTED + "|" + TELLS + "|(?:那|这|当)[天日]|(?:(?:"
            + NewsWords.VERB + "|" + NewsWords.ARTICLE + ")(?:自|于|过|了|的|里|中)?)|" + NewsWords.PLACE + "|"
            + NewsWords.ISSUE
            + "|(?<=[^\\p{L}\\p{N}])(?:发布|发)(?:过|了|的)|[“\"《「]\\s*[”\"》」]|\\b(?:" + NewsWords.ENGLISH
            + ")\\b");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}的里中上]+|\\s{2,}");

    private Matter() {}

    /// The question with blanks for those words; empty when nothing was understood or nothing else is asked.
    ///
    /// @param question as it was asked
    /// @param understood where in it stands what was understood of the articles; may be nowhere
    static String of(String question, List<Span> understood) {
        if (understood.isEmpty()) {
            return "";
        }
        String left = Understood.without(question, understood);
        List<Span> published = PUBLISHED.matcher(Folding.fold(left)).results().map(Matter::span).toList();
        left = Understood.without(left, published);
        return EDGES.matcher(left).replaceAll(" ").strip();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
