package wenyuan.app.question;

/// Tells how well the corpus answers a reading of a question, to choose between readings.
@FunctionalInterface
public interface ReadingScorer {

    /// From 0, not at all, to 1.
    double score(InterpretedQuestion reading);
}
