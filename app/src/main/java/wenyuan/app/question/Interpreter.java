package wenyuan.app.question;

import java.util.List;

/// Makes of a question what will be searched for.
public final class Interpreter {
    /// A question of fewer characters than this, after another one, may lean on it even with a subject of its own.
    private static final int SHORT = 12;
    private static final List<String> LEANING = List.of("那", "它", "他", "她", "该", "其", "这", "此", "呢", "上述",
            "加起来");

    public Interpreted interpret(Question question) {
        String text = question.text();
        Asked asked = Asked.by(text);
        if (question.history().isEmpty() || !leans(text)) {
            return new Interpreted(text, asked, question.filter(), List.of());
        }
        String before = question.history().getLast().question();
        return new Interpreted(before + " " + text, asked, question.filter(), List.of("接着上一个问题：" + before));
    }

    private static boolean leans(String text) {
        return text.length() < SHORT || LEANING.stream().anyMatch(text::contains);
    }
}
