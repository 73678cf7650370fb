package wenyuan.app.draft;

import java.util.List;
import java.util.stream.Collectors;
import wenyuan.app.question.InvalidQuestion;

/// The models that a question can ask for; the first is the default.
public record Models(List<AnswerModel> all) {
    public Models {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there must be a model");
        }
    }

    /// The model of this name; the default one for a blank name.
    ///
    /// @throws InvalidQuestion when there is none
    public AnswerModel named(String name) {
        if (name.isBlank()) {
            return all.getFirst();
        }
        return all.stream().filter(model -> model.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidQuestion("model", "there is no model " + name + "; there are "
                        + all.stream().map(AnswerModel::name).collect(Collectors.joining(", "))));
    }
}
