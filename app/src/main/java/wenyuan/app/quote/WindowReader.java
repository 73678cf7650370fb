package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.reader.Reader;
import wenyuan.app.reader.Reading;
import wenyuan.app.reader.Window;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Windows;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

/// Has the reader read the windows that most likely answer.
///
/// @param passages gives all passages of an article, in order, by its id
record WindowReader(Reader reader, Function<String, List<Passage>> passages) {
    /// How many windows are read; each takes about 20 ms of one core.
    private static final int WINDOWS = 6;
    /// How much a window's best rank counts beside the share of the question's words that it holds.
    private static final double RANK = 0.3;

    /// A sentence with what the reader makes of it.
    ///
    /// @param answer the best span inside the sentence
    /// @param score how well the sentence answers, a logit: twice the window's answerability and the span's margin over no answer
    record ReadSentence(Candidate sentence, Span answer, double score) {}

    /// A window of an article, where it begins there, and the sentences in it that can be quoted, at least one.
    private record SourceWindow(Window window, int start, List<Candidate> sentences) {

        /// @param asked terms of the question
        double likelihood(Set<String> asked) {
            return Terms.share(asked, window.title() + '\n' + window.text())
                    + RANK / sentences.stream().mapToInt(Candidate::source).min().orElseThrow();
        }

        Stream<ReadSentence> sentences(Reading reading) {
            return sentences.stream().filter(NonSentences::isSentence).map(sentence -> {
                Span place = sentence.span().shift(-start);
                Span answer = reading.within(place).span();
                Span span = answer.length() == 0
                        ? new Span(0, sentence.text().length())
                        : answer.shift(-place.start());
                return new ReadSentence(sentence, span, reading.score(place));
            });
        }
    }

    /// The sentences of the windows that were read, best first; headings and the like left out.
    List<ReadSentence> read(String question, List<Hit> hits) {
        Set<String> asked = Terms.of(question);
        Map<String, List<SourceWindow>> likely = Candidate.byArticle(hits).stream().map(this::windows)
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(window -> -window.likelihood(asked))).limit(WINDOWS)
                .collect(Collectors.groupingBy(window -> Specifics.undated(question,
                        window.sentences().getFirst().article(), window.window().text())));
        return likely.entrySet().stream().flatMap(entry -> sentences(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(ReadSentence::score).reversed()
                        .thenComparingInt(sentence -> sentence.sentence().source())
                        .thenComparing(sentence -> sentence.sentence().span()))
                .toList();
    }

    private Stream<ReadSentence> sentences(String question, List<SourceWindow> windows) {
        List<Reading> readings = reader.read(question, windows.stream().map(SourceWindow::window).toList());
        return IntStream.range(0, windows.size()).boxed()
                .flatMap(i -> windows.get(i).sentences(readings.get(i)));
    }

    /// The windows of an article that hold sentences of its hits, in reading order; the same that reranking reads.
    ///
    /// @param sentences of its hits, in reading order
    private List<SourceWindow> windows(List<Candidate> sentences) {
        List<SourceWindow> windows = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(sentences);
        for (Passage passage : passages.apply(sentences.getFirst().article().id())) {
            for (Span inPassage : Windows.spans(passage.text())) {
                Span place = inPassage.shift(passage.span().start());
                List<Candidate> within = left.stream().filter(sentence -> place.contains(sentence.span()))
                        .toList();
                if (!within.isEmpty()) {
                    left.removeAll(within);
                    windows.add(new SourceWindow(
                            new Window(passage.article().title(), inPassage.in(passage.text())),
                            place.start(), within));
                }
            }
        }
        return windows;
    }
}
