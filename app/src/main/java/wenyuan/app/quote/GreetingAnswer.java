package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenyuan.app.question.InterpretedQuestion.Courtesy;
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

    private final PassageIndex index;

    public GreetingAnswer(PassageIndex index) {
        this.index = index;
    }

    public String text(Greeting greeting) {
        boolean chinese = Chinese.isIn(greeting.text());
        Courtesy courtesy = greeting.courtesy();
        String opening = switch (courtesy) {
            case HELLO -> chinese ? "你好！" : "Hello! ";
            case THANKS -> chinese ? "不客气！" : "You're welcome! ";
            case GOODBYE -> chinese ? "再见！" : "Goodbye! ";
            case WHAT_ARE_YOU -> "";
        };
        return courtesy == Courtesy.GOODBYE
                ? opening.strip()
                : opening + what(courtesy, chinese) + examples(chinese);
    }

    private String what(Courtesy courtesy, boolean chinese) {
        if (courtesy == Courtesy.THANKS) {
            return chinese ? "还可以接着问，例如：" : "You may go on asking, for example:";
        }
        int articles = index.counts().articles();
        return chinese
                ? "这里是问源，根据语料中的" + articles + "篇文章回答问题：答案引用原文，每句都可以点开核对；语料里没有的，会直说没有。可以试试："
                : "This is Wenyuan. It answers questions from the " + articles
                        + " articles of its corpus: answers quote them, each sentence can be checked against its source, and what the corpus does not tell is said so. Try:";
    }

    private String examples(boolean chinese) {
        List<Article> newest = index.articles(new ArticleQuery("", Filter.NONE, Optional.empty(), 0, TITLES))
                .articles();
        List<String> examples = new ArrayList<>();
        newest.stream().findFirst().map(Article::title).ifPresent(
                title -> examples.add(chinese ? "《" + title + "》讲了什么？" : "What is “" + title + "” about?"));
        newest.stream().map(Article::outlet).filter(outlet -> !outlet.isBlank()).findFirst().ifPresent(
                outlet -> examples.add(
                        chinese ? outlet + "最近有哪些报道？" : "Which articles of " + outlet + " are the latest?"));
        examples.add(chinese ? "一共有多少篇文章？" : "How many articles are there?");
        newest.stream().skip(1).map(Article::title).filter(_ -> examples.size() <= TITLES).forEach(
                title -> examples.add(chinese ? "总结一下《" + title + "》" : "Summarise “" + title + "”"));
        return examples.stream().map(example -> "\n- " + example).reduce("", String::concat);
    }
}
