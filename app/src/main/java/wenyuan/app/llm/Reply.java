package wenyuan.app.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wenyuan.app.draft.Draft;
import wenyuan.app.draft.ModelException;
import wenyuan.app.settings.ModelSettings;

/// One reply on its way: written by the model's threads, awaited by the caller's. When the listener to its text
/// throws, the model is stopped and the caller gets that exception.
final class Reply implements StreamingChatResponseHandler {
    private static final int MINUTES = 5;

    private final String model;
    private final NotFoundGate gate;
    private final CompletableFuture<Draft> draft = new CompletableFuture<>();

    Reply(String model, NotFoundGate gate) {
        this.model = model;
        this.gate = gate;
    }

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
        step(() -> gate.accept(piece.text()));
        if (draft.isDone()) {
            context.streamingHandle().cancel();
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        step(() -> draft.complete(gate.draft()));
    }

    private void step(Runnable heard) {
        try {
            if (!draft.isDone()) {
                heard.run();
            }
        } catch (RuntimeException stopped) {
            draft.completeExceptionally(stopped);
        }
    }

    @Override
    public void onError(Throwable error) {
        draft.completeExceptionally(new ModelException("the model " + model + " failed: " + error.getMessage()
                + "; see whether its server runs, or ask with the model " + ModelSettings.QUOTING, error));
    }

    Draft await() {
        try {
            return draft.get(MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException stopped) {
                throw stopped;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            draft.completeExceptionally(e);
            throw new ModelException("the model " + model + " did not finish within " + MINUTES
                    + " minutes; ask with fewer passages or with the model " + ModelSettings.QUOTING, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            draft.completeExceptionally(e);
            throw new ModelException("the answer of the model " + model + " was stopped", e);
        }
    }
}
