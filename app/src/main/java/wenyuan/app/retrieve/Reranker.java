package wenyuan.app.retrieve;

import java.util.List;
import wenyuan.app.reader.Window;

/// Says how well windows of text answer a question: slower than the lanes, and better. Safe to share between threads;
/// whoever opens it closes it.
public interface Reranker extends AutoCloseable {

    /// One score for each window, in their order: greater is better, comparable between the windows of one call.
    ///
    /// @throws RerankException when there are none to be had
    List<Double> scores(String question, List<Window> windows);

    /// What the best place in its order is worth, where the best one among whole articles by words is worth 1.
    double weight();

    /// How many windows it can read while a person waits.
    int most();

    @Override
    void close();
}
