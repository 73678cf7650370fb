package wenyuan.app.eval.alter;

import java.util.List;
import java.util.random.RandomGenerator;

/// Finds the places of a statement that it can change, each with what would make the statement false.
@FunctionalInterface
interface Alterer {
    List<Edit> edits(Statement statement, RandomGenerator random);
}
