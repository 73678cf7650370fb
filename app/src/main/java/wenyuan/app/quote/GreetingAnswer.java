package wenyuan.app.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.text.Chinese;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;

/// Answers a greeting, thanks, or the question what this is, and names three things to try, made from the corpus as it
/// is now.
public final class GreetingAnswer {
    private static final int TITLES = 2;
    private static final int EXAMPLES = 3;

    private final PassageIndex index;

    public GreetingAnswer(PassageIndex index) {
        this.index = index;
    }

    public String text(Greeting greeting) {
        boolean chinese = Chinese.isIn(greeting.text());
        String what = chinese
                ? "这里是问源，根据语料中的%d篇文章回答问题：答案引用原文，每句都可以点开核对；语料里没有的，会直说没有。可以试试："
                : "This is Wenyuan. It answers questions from the %d articles of its corpus: answers quote them, each sentence can be checked against its source, and what the corpus does not tell is said so. Try:";
        String about = what.formatted(index.counts().articles());
        return switch (greeting.courtesy()) {
            case HELLO -> (chinese ? "你好！" : "Hello! ") + about + examples(chinese);
            case WHAT_ARE_YOU -> about + examples(chinese);
            case THANKS -> (chinese
                    ? "不客气！还可以接着问，例如："
                    : "You're welcome! You may go on asking, for example:") + examples(chinese);
            case GOODBYE -> chinese ? "再见！" : "Goodbye!";
        };
    }

    private String examples(boolean chinese) {
        List<Article> newest = index.articles(new ArticleQuery("", Filter.NONE, Optional.empty(), 0, TITLES))
                .articles();
        Stream<String> titles = newest.stream().map(Article::title)
                .map(title -> chinese ? "《" + title + "》讲了什么？" : "What is “" + title + "” about?");
        Stream<String> outlets = newest.stream().map(Article::outlet).filter(outlet -> !outlet.isBlank())
                .limit(1)
                .map(outlet -> chinese
                        ? outlet + "最近有哪些报道？"
                        : "Which articles of " + outlet + " are the latest?");
        Stream<String> all = Stream.of(chinese ? "一共有多少篇文章？" : "How many articles are there?");
        return Stream.of(all, outlets, titles).flatMap(examples -> examples).limit(EXAMPLES)
                .map(example -> "\n- " + example).collect(Collectors.joining());
    }
}
