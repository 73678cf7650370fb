package wenyuan.app.export;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.text.Chinese;

/// What an export says by itself, in the language of the question.
record Phrases(boolean chinese) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC);

    static Phrases inLanguageOf(String question) {
        return new Phrases(Chinese.isIn(question));
    }

    String language() {
        return chinese ? "zh" : "en";
    }

    String sources() {
        return chinese ? "出处" : "Sources";
    }

    String back() {
        return chinese ? "回到正文" : "back to the text";
    }

    /// When and by what the question was answered.
    String about(KeptAnswer answer) {
        String asked = MINUTE.format(answer.stamp().askedAt());
        return chinese
                ? "问源 Wenyuan，" + asked + "，模型 " + answer.model()
                : "Wenyuan, " + asked + ", model " + answer.model();
    }

    /// A sign and a word, as verdicts are never told by one alone.
    String doubt(String verdict) {
        return switch (verdict) {
            case "partly" -> chinese ? "（◐ 部分有据）" : " (◐ supported in part)";
            case "contradicted" -> chinese ? "（✗ 与出处矛盾）" : " (✗ contradicted by its source)";
            default -> chinese ? "（? 未见依据）" : " (? not supported)";
        };
    }
}
