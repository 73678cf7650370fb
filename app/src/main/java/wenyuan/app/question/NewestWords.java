package wenyuan.app.question;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import wenyuan.indexer.index.PassageIndex;

/// The [KnownWords] of an index. Only who comes first waits for them: after a commit they are gathered anew in the
/// background, and the ones before serve until then. Safe to share between threads.
final class NewestWords {
    private final PassageIndex index;
    private final Executor background;
    private final Sounds sounds = new Sounds();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile @Nullable Gathered known;

    /// @param background runs the gathering, one at a time
    NewestWords(PassageIndex index, Executor background) {
        this.index = index;
        this.background = background;
    }

    private record Gathered(long generation, KnownWords words) {}

    KnownWords get() {
        Gathered last = known;
        if (last == null) {
            return first();
        }
        if (last.generation() != index.generation() && renewing.compareAndSet(false, true)) {
            background.execute(this::renew);
        }
        return last.words();
    }

    private synchronized KnownWords first() {
        Gathered last = known;
        Gathered first = last == null ? gathered() : last;
        known = first;
        return first.words();
    }

    private void renew() {
        try {
            known = gathered();
        } finally {
            renewing.set(false);
        }
    }

    /// The generation is asked for first: words that come in between are gathered again, and not missed.
    private Gathered gathered() {
        long generation = index.generation();
        return new Gathered(generation, new KnownWords(index.vocabulary(), sounds));
    }
}
