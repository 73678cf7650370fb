package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenyuan.app.OnSmallCorpus;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.Kind.ArticleList;
import wenyuan.app.question.InterpretedQuestion.Kind.Fact;
import wenyuan.app.question.InterpretedQuestion.Kind.Summary;
import wenyuan.app.question.InterpretedQuestion.Order;
import wenyuan.indexer.index.Filter;

/// Scored: how many questions of each kind are taken for it.
class QuestionKindsTest extends OnSmallCorpus {
    private record Sample(String question, Kind kind) {}

    private static final List<Sample> SAMPLES = List.of(list("哪些文章讲了图书馆？", "图书馆"), list("哪些报道提到了新港口？", "新港口"),
            list("有多少篇文章提到市长？", "市长"), list("几篇文章提到大桥？", "大桥"), list("有哪些关于体育馆的文章？", "体育馆"),
            list("关于灯笼的报道有几篇？", "灯笼"), list("提到海岸集团的文章有哪些？", "海岸集团"), list("列出关于木匠的文章", "木匠"),
            list("既提到图书馆又提到市长的文章有哪些？", "图书馆 市长"), list("一共有多少篇文章？", ""), list("晚报的文章", ""),
            list("Which articles mention 图书馆?", "图书馆"), list("How many articles are there about 新港口?", "新港口"),
            list("What is there about 体育馆?", "体育馆"),
            new Sample("最早的一篇文章是哪篇？", new ArticleList("", "", Order.OLDEST, 0)),
            new Sample("最新一篇关于图书馆的报道是哪篇？", new ArticleList("图书馆", "", Order.NEWEST, 0)),
            new Sample("没有提到图书馆的文章有哪些？", new ArticleList("", "图书馆", Order.ALL, 0)),
            new Sample("哪些文章没有提到市长？", new ArticleList("", "市长", Order.ALL, 0)),
            summary("总结一下关于新港口的那篇文章", "新港口"),
            summary("总结《新港口开港》", "新港口开港"), summary("《新港口开港》讲了什么？", "新港口开港"),
            summary("关于体育馆的那篇文章讲了什么？", "体育馆"),
            summary("概括一下关于图书馆的报道", "图书馆"), summary("Summarise the article about 新港口", "新港口"),
            summary("What is the article on 体育馆 about?", "体育馆"), fact("新港口有几个泊位？"), fact("图书馆开馆有哪些活动？"),
            fact("哪条线路经过图书馆？"), fact("市长讲了什么？"), fact("他发表了多少篇论文？"), fact("规划建议一共有多少条？"), fact("总结一下新港口的情况"),
            fact("What did the mayor say?"), fact("What is the budget of the gym?"));

    private static Sample list(String question, String words) {
        return new Sample(question, ArticleList.of(words));
    }

    private static Sample summary(String question, String words) {
        return new Sample(question, new Summary(words));
    }

    private static Sample fact(String question) {
        return new Sample(question, new Fact());
    }

    @Test
    void tellsListsAndSummariesFromFacts() {
        List<String> wrong = SAMPLES.stream()
                .filter(sample -> !interpreter.interpret(Question.of(sample.question())).answerable().kind()
                        .equals(sample.kind()))
                .map(Sample::question).toList();

        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void looksAtTheNewestWeekWhereTheCorpusHasNothingOfLate() {
        var late = new Interpreter(corpus.index(), () -> LocalDate.of(2026, 1, 1));
        var newest = Filter.NONE.within(LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 11));

        for (String question : List.of("最近一周有什么新闻？", "昨天有哪些新闻？", "What news was published last week?")) {
            InterpretedQuestion read = late.interpret(Question.of(question));
            assertThat(read.filter()).as(question).isEqualTo(newest);
            assertThat(read.missing().orElseThrow()).contains("2025-03-11");
            assertThat(read.notes()).doesNotContain(read.missing().orElseThrow());
        }
        assertThat(late.interpret(Question.of("2025年12月25日有什么新闻？")))
                .isInstanceOf(InterpretedQuestion.OutsideCorpus.class);
    }

}
