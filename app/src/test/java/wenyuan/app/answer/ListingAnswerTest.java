package wenyuan.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.SmallCorpus;
import wenyuan.app.conflict.ConflictDetector;
import wenyuan.app.draft.Models;
import wenyuan.app.prompt.Prompts;
import wenyuan.app.question.Interpreter;
import wenyuan.app.question.Question;
import wenyuan.app.quote.GreetingAnswer;
import wenyuan.app.quote.QuotingModel;
import wenyuan.app.reader.OverlapReader;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.settings.Features;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.DraftVerifier;

class ListingAnswerTest {

    @Test
    void answersWithTheTitlesAndCitesHowTheArticlesBegin(@TempDir Path folder) {
        try (var corpus = SmallCorpus.open(folder)) {
            var answering = new Answering(new Interpreter(corpus.index(), () -> LocalDate.of(2025, 3, 12)),
                    new Retriever(corpus.index(), corpus.embedder()), Prompts.load(Optional.empty()),
                    new Models(List.of(new QuotingModel(new OverlapReader(), corpus.index()))),
                    new GreetingAnswer(corpus.index()),
                    new DraftVerifier(new Retriever(corpus.index(), corpus.embedder()), corpus.index(),
                            Features.ALL),
                    new ConflictDetector(new OverlapReader()));

            Answer answer = answering.answer(Question.of("3月4日发了哪几篇？"), "", AnswerListener.SILENT);

            assertThat(answer.text())
                    .isEqualTo("共2篇：\n《市图书馆新馆开馆》（晚报，2025-03-04）[1]\n《桥梁检修完工》（晨报，2025-03-04）[2]");
            assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
            for (Citation citation : answer.citations()) {
                String text = corpus.index().article(citation.article().id()).orElseThrow().text();
                assertThat(text).startsWith(citation.quote());
                assertThat(citation.source().in(text)).isEqualTo(citation.quote());
            }
        }
    }
}
