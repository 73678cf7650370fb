package wenyuan.app.archive;

import java.util.List;
import java.util.Optional;
import wenyuan.app.question.Exchange;

/// Keeps nothing, and says so to nobody.
record NoArchive() implements Archive {

    @Override
    public boolean keep(KeptAnswer answer) {
        return false;
    }

    @Override
    public Optional<KeptAnswer> answer(String id) {
        return Optional.empty();
    }

    @Override
    public AnswerPage answers(AnswerQuery query) {
        return new AnswerPage(0, List.of());
    }

    @Override
    public List<KeptAnswer> conversation(String id) {
        return List.of();
    }

    @Override
    public List<Exchange> history(String conversation) {
        return List.of();
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
