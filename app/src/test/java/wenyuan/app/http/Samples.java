package wenyuan.app.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.Outcome;
import wenyuan.app.answer.Timings;
import wenyuan.app.conflict.Conflict;
import wenyuan.app.fact.FactKind;
import wenyuan.app.question.InterpretedQuestion;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.whynot.WhyNot;
import wenyuan.app.service.Wenyuan.Articles;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.Claim;
import wenyuan.app.verify.EvidenceMethod;
import wenyuan.app.verify.Problem;
import wenyuan.app.verify.Sentence;
import wenyuan.app.verify.Verdict;
import wenyuan.app.verify.Verified;
import wenyuan.indexer.Original;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.ArticleList;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.passage.Passage;

/// A corpus of one article with two passages, and an answer that cites its first.
final class Samples {
    static final String FIRST = "春天来了。";
    static final String SECOND = "桥修好了。";
    static final Article ARTICLE = new Article("000_page/春 1", "桥", List.of("副题"), "甲乙", "晨报",
            Optional.of(LocalDate.of(2025, 3, 1)), "https://example.org/1", Kind.ARTICLE,
            FIRST + "\n" + SECOND + "\n",
            new Origin("000_page.txt", "春 1", List.of(new Span(2, 14)),
                    List.of(new Segment(new Span(0, 12), new Span(2, 14)))));
    static final List<Passage> PASSAGES = List.of(new Passage(ARTICLE.head(), 0, new Span(0, 5), FIRST),
            new Passage(ARTICLE.head(), 1, new Span(6, 11), SECOND));

    private Samples() {}

    static InterpretedQuestion interpreted(Question question) {
        return Answerable.of(question.text(), question.filter()).with(question.filter(), List.of("a note"));
    }

    static Retrieval retrieval(Question question) {
        return retrieval(interpreted(question));
    }

    static Retrieval retrieval(InterpretedQuestion question) {
        var hits = List.of(new Hit(1, PASSAGES.getFirst(), 0.03, OptionalInt.of(1), OptionalInt.empty()),
                new Hit(2, PASSAGES.getLast(), 0.02, OptionalInt.empty(), OptionalInt.of(4)));
        return new Retrieval(question, hits, 0, 0);
    }

    static WhyNot whyNot(Retrieval retrieval, Mode mode, String article) {
        return new WhyNot(Optional.of(ARTICLE.head()), OptionalInt.empty(),
                List.of(new WhyNot.Reason(WhyNot.Kind.BELOW_LIMIT,
                        article + " " + mode + " " + retrieval.hits().size())),
                List.of(new WhyNot.LanePlace("words", 12, 1.5)));
    }

    static Answer answer(Question question, Outcome outcome) {
        return answer("answer-1", question, outcome);
    }

    static Answer answer(String id, Question question, Outcome outcome) {
        var citation = new Citation(1, new Span(0, 5), ARTICLE.head(), FIRST, new Span(0, 5),
                Verdict.SUPPORTED, 0.97,
                EvidenceMethod.QUOTED);
        var problems = List.of(new Problem(FactKind.NUMBER, "8", "80", Optional.of(new Span(2, 3))));
        var sentence = new Sentence(new Span(0, 5), Verdict.SUPPORTED, 0.97, List.of(1), problems,
                List.of(new Claim(new Span(0, 4), Verdict.SUPPORTED, 0.97, List.of(1), problems)));
        boolean found = outcome != Outcome.NOT_FOUND;
        return new Answer(id, question.text(), retrieval(question), outcome,
                found ? FIRST + "[1]" : "The corpus does not tell.", found ? List.of(sentence) : List.of(),
                found ? List.of(citation) : List.of(),
                List.of(new Conflict("长",
                        List.of(new Conflict.Value("8", ARTICLE.head(), FIRST, new Span(0, 5))))),
                "extractive", new Timings(1.23456, 0, 4, 2, 1, 8.5));
    }

    /// Any text, checked: its first five characters are supported.
    static Verified verified(String text) {
        var answer = answer(Question.of("question"), Outcome.ANSWERED);
        return new Verified(text, answer.sentences(), answer.citations());
    }

    /// What [Wenyuan] has of an index, over the one article.
    static Articles articles(Consumer<ArticleQuery> asked) {
        return new Articles(query -> {
            asked.accept(query);
            return new ArticleList(1, List.of(ARTICLE));
        }, id -> Optional.of(ARTICLE).filter(article -> article.id().equals(id)), _ -> PASSAGES,
                article -> Optional
                        .of(new Original("000_page.txt", new Span(1, 15), "题" + ARTICLE.text() + "尾",
                                List.of(new Span(1, 13)),
                                List.of(new Original.Other(article.head(), List.of(new Span(0, 1)))))));
    }
}
