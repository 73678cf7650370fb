package wenyuan.app.llm;

import java.util.function.Consumer;
import wenyuan.app.draft.Draft;

/// Lets a model's text through, piece by piece, unless it begins with the sign that the sources do not tell: holds
/// back just as much as may still become that sign.
final class NotFoundGate implements Consumer<String> {
    private final String sign;
    private final Consumer<String> next;
    private final StringBuilder text = new StringBuilder();
    private int passed;

    NotFoundGate(String sign, Consumer<String> next) {
        this.sign = sign;
        this.next = next;
    }

    @Override
    public void accept(String piece) {
        text.append(piece);
        if (!start().startsWith(sign) && !sign.startsWith(start())) {
            pass();
        }
    }

    /// What all the pieces came to. A text too short to be told from the sign is let through now.
    Draft draft() {
        if (start().startsWith(sign)) {
            return new Draft.NotFound(start().substring(sign.length()).strip());
        }
        pass();
        return new Draft.Written(text.toString());
    }

    private void pass() {
        if (passed < text.length()) {
            next.accept(text.substring(passed));
            passed = text.length();
        }
    }

    /// Models like to set the sign in quotation marks or bold; a full-width colon is as good.
    private String start() {
        return text.toString().stripLeading().replaceFirst("^[`*\"“]+", "").replace('：', ':');
    }
}
