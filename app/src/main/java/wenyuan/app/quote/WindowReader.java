package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wenyuan.app.reader.Reader;
import wenyuan.app.reader.Reading;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

/// Has the reader read the windows that most likely answer, and those beside the best one.
final class WindowReader {
    /// How many windows are read first; each takes about 20 ms of one core.
    private static final int WINDOWS = 8;
    /// How much a window's best rank counts beside the share of the question's words that it holds.
    private static final double RANK = 0.3;

    private final Reader reader;
    private final Function<String, List<Passage>> passages;

    /// @param passages gives all passages of an article, in order, by its id
    WindowReader(Reader reader, Function<String, List<Passage>> passages) {
        this.reader = reader;
        this.passages = passages;
    }

    /// The sentences of the windows that were read, best first; headings and the like left out.
    List<ReadSentence> read(String question, List<Hit> hits) {
        List<List<SourceWindow>> articles = Candidate.byArticle(hits).stream()
                .map(sentences -> SourceWindow.cut(passages.apply(sentences.getFirst().article().id()),
                        sentences))
                .toList();
        List<SourceWindow> likely = likely(question, articles.stream().flatMap(List::stream).toList());
        Map<SourceWindow, Reading> read = new HashMap<>(readings(question, likely));
        read.putAll(readings(question, besideBest(articles, read)));
        List<ReadSentence> sentences = new ArrayList<>();
        read.forEach((window, reading) -> sentences.addAll(sentences(window, reading)));
        sentences.sort(Comparator.comparingDouble(ReadSentence::score).reversed()
                .thenComparingInt(sentence -> sentence.sentence().source())
                .thenComparing(sentence -> sentence.sentence().span()));
        return sentences;
    }

    private Map<SourceWindow, Reading> readings(String question, List<SourceWindow> windows) {
        Map<String, List<SourceWindow>> byQuestion = windows.stream().collect(Collectors.groupingBy(
                window -> Specifics.undated(question, window.sentences().getFirst().article(),
                        window.window().text())));
        Map<SourceWindow, Reading> read = new HashMap<>();
        byQuestion.forEach((asked, own) -> {
            List<Reading> readings = reader.read(asked, own.stream().map(SourceWindow::window).toList());
            for (int i = 0; i < own.size(); i++) {
                read.put(own.get(i), readings.get(i));
            }
        });
        return read;
    }

    /// The windows that hold most of the question's words, rare ones weighing more, and those of the first hits.
    private static List<SourceWindow> likely(String question, List<SourceWindow> windows) {
        Set<String> asked = Terms.of(question);
        Map<SourceWindow, Set<String>> told = new HashMap<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (SourceWindow window : windows) {
            Set<String> terms = new HashSet<>(
                    Terms.of(window.window().title() + '\n' + window.window().text()));
            terms.retainAll(asked);
            told.put(window, terms);
            terms.forEach(term -> frequency.merge(term, 1, Integer::sum));
        }
        Map<String, Double> weights = new HashMap<>();
        frequency.forEach((term, n) -> weights.put(term, Math.log(1 + (windows.size() + 1.0) / (n + 0.5))));
        double all = Math.max(1e-9, weights.values().stream().mapToDouble(Double::doubleValue).sum());
        Map<SourceWindow, Double> scores = new HashMap<>();
        told.forEach(
                (window, terms) -> scores.put(window, terms.stream().mapToDouble(weights::get).sum() / all
                        + RANK / window.sentences().stream().mapToInt(Candidate::source).min().orElse(1)));
        return windows.stream()
                .sorted(Comparator.comparingDouble((SourceWindow window) -> scores.get(window)).reversed())
                .limit(WINDOWS).toList();
    }

    /// The unread windows on both sides of the best one.
    private static List<SourceWindow> besideBest(List<List<SourceWindow>> articles,
            Map<SourceWindow, Reading> read) {
        SourceWindow best = read.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue().score())).map(Map.Entry::getKey)
                .orElse(null);
        List<SourceWindow> beside = new ArrayList<>();
        for (List<SourceWindow> windows : articles) {
            int at = windows.indexOf(best);
            for (int next : at < 0 ? new int[0] : new int[]{at - 1, at + 1}) {
                if (next >= 0 && next < windows.size() && !read.containsKey(windows.get(next))) {
                    beside.add(windows.get(next));
                }
            }
        }
        return beside;
    }

    private static List<ReadSentence> sentences(SourceWindow window, Reading reading) {
        List<ReadSentence> sentences = new ArrayList<>();
        for (Candidate sentence : window.sentences()) {
            if (NonSentences.isNone(sentence)) {
                Span place = window.placeOf(sentence);
                Reading.Answer answer = reading.within(place);
                Span span = answer.span().length() == 0
                        ? new Span(0, sentence.text().length())
                        : answer.span().shift(-place.start());
                sentences.add(new ReadSentence(sentence, span, 2 * reading.answerable() + answer.margin()));
            }
        }
        return sentences;
    }
}
