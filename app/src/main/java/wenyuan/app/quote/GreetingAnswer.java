package wenyuan.app.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.text.Language;
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
        var language = Language.of(greeting.text());
        String about = language.say("greeting.about", index.counts().articles()) + examples(language);
        return switch (greeting.courtesy()) {
            case HELLO -> language.say("greeting.hello", about);
            case WHAT_ARE_YOU -> about;
            case THANKS -> language.say("greeting.thanks") + examples(language);
            case GOODBYE -> language.say("greeting.goodbye");
        };
    }

    private String examples(Language language) {
        List<Article> newest = index.articles(new ArticleQuery("", Filter.NONE, Optional.empty(), 0, TITLES))
                .articles();
        Stream<String> outlets = newest.stream().map(Article::outlet).filter(outlet -> !outlet.isBlank())
                .limit(1).map(outlet -> language.say("greeting.try-outlet", outlet));
        Stream<String> titles = newest.stream().map(Article::title)
                .map(title -> language.say("greeting.try-title", title));
        return Stream.of(Stream.of(language.say("greeting.try-all")), outlets, titles)
                .flatMap(examples -> examples).limit(EXAMPLES).map(example -> "\n- " + example)
                .collect(Collectors.joining());
    }
}
