package wenyuan.app.cli;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.AnswerListener;
import wenyuan.app.answer.Outcome;
import wenyuan.app.answer.Timings;
import wenyuan.app.question.InterpretedQuestion;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.whynot.WhyNot;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.settings.Settings;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.EvidenceMethod;
import wenyuan.app.verify.Sentence;
import wenyuan.app.verify.Verdict;
import wenyuan.app.verify.Verified;
import wenyuan.indexer.IndexingListener;
import wenyuan.indexer.IndexingReport;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.passage.Passage;

/// Answers every question from one passage, and remembers what it was told to do.
final class FakeProgram implements Program {
    static final ArticleHead ARTICLE = new ArticleHead("000_page/1", "r", "桥", "晨报",
            Optional.of(LocalDate.of(2025, 3, 1)), "", Kind.ARTICLE);
    final List<String> told = new ArrayList<>();
    final CountDownLatch serving = new CountDownLatch(1);
    Outcome outcome = Outcome.ANSWERED;
    Optional<RuntimeException> failure = Optional.empty();

    private void tell(String what) {
        told.add(what);
        failure.ifPresent(exception -> {
            throw exception;
        });
    }

    @Override
    public IndexingReport index(Settings settings, boolean rebuild, IndexingListener listener) {
        tell("index " + settings.corpus().getFileName() + " to " + settings.data().getFileName()
                + (rebuild ? " anew" : ""));
        listener.read(1, 2);
        listener.read(2, 2);
        return new IndexingReport(Map.of("000_page.txt", 7),
                List.of(new Dropped("000_page.txt", new Span(3, 9), "line 1\nline 2",
                        "a byline without an article")),
                List.of(new Rejection("001_dump.txt", "object 12, line 40", "it has neither text nor title")),
                List.of(Rejection.notice("001_dump.txt", "article 5", "it was kept as 5~2")),
                5, 1, 2, 30,
                new Counts(7, 40, 30), Duration.ofMillis(1234));
    }

    @Override
    public Opened open(Settings settings) {
        tell("open " + settings.data().getFileName());
        return new Opened() {
            @Override
            public Wenyuan services() {
                return FakeProgram.this.services();
            }

            @Override
            public void close() {
                told.add("close");
            }
        };
    }

    @Override
    public Running serve(Settings settings, boolean keeping, IndexingListener listener) {
        tell("serve at " + settings.host() + ":" + settings.port());
        serving.countDown();
        return new Running() {
            @Override
            public URI address() {
                return URI.create("http://" + settings.host() + ":" + settings.port());
            }

            @Override
            public Counts counts() {
                return new Counts(7, 40, 30);
            }

            @Override
            public void close() {
                told.add("close");
            }
        };
    }

    private Wenyuan services() {
        return new Wenyuan(this::answer, this::verified, FakeProgram::interpreted,
                (question, mode, limit) -> {
                    told.add("search " + question.text() + " " + mode + " " + limit);
                    return retrieval(question);
                }, (_, _, article) -> new WhyNot(Optional.of(ARTICLE), OptionalInt.empty(),
                        List.of(new WhyNot.Reason(WhyNot.Kind.BELOW_LIMIT, article + " has place 12")),
                        List.of(new WhyNot.LanePlace("words", 12, 1.5))),
                new Wenyuan.Articles(_ -> {
                    throw new IllegalStateException("not asked");
                }, _ -> Optional.empty(), _ -> List.of(), _ -> Optional.empty()), () -> {
                    throw new IllegalStateException("not asked");
                }, () -> false, Wenyuan.Keeping.nothing());
    }

    private Answer answer(Question question, String model, AnswerListener listener) {
        told.add("ask " + question.text() + " of '" + model + "' with " + question.limit() + " "
                + question.filter());
        boolean found = outcome != Outcome.NOT_FOUND;
        var citation = new Citation(1, new Span(0, 5), ARTICLE, "桥修好了。", new Span(0, 5), Verdict.SUPPORTED, 1,
                EvidenceMethod.QUOTED);
        return new Answer("answer-1", question.text(), retrieval(interpreted(question)), outcome,
                found ? "桥修好了。[1]" : "The corpus does not tell.", List.of(),
                found ? List.of(citation) : List.of(),
                "extractive", new Timings(1, 1, 1, 1, 1, 5));
    }

    private Verified verified(String text) {
        told.add("verify " + text);
        var citation = new Citation(1, new Span(0, 5), ARTICLE, "桥修好了。", new Span(0, 5), Verdict.SUPPORTED, 1,
                EvidenceMethod.QUOTED);
        return new Verified(text,
                List.of(new Sentence(new Span(0, 5), Verdict.SUPPORTED, 1, List.of(1), List.of(), List.of())),
                List.of(citation));
    }

    private static InterpretedQuestion interpreted(Question question) {
        return Answerable.of(question.text(), question.filter()).with(question.filter(), List.of("a note"));
    }

    private static Retrieval retrieval(InterpretedQuestion question) {
        return new Retrieval(question,
                List.of(new Hit(1, new Passage(ARTICLE, 0, new Span(0, 5), "桥修好了。"), 0.0312,
                        OptionalInt.of(2), OptionalInt.empty())),
                0, 0);
    }

}
