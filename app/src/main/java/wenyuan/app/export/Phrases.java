package wenyuan.app.export;

import static java.util.stream.Collectors.joining;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.archive.ToldAnswer.Conflict;
import wenyuan.app.archive.ToldAnswer.Disagreement;
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

    /// The heading above what the articles say differently, as the page has it.
    String conflicts() {
        return chinese ? "各家说法不一" : "The articles disagree";
    }

    /// Title and outlet of an article in a table.
    static String article(Conflict.Value value) {
        return value.outlet().isBlank() ? value.title() : value.title() + " · " + value.outlet();
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

    /// A sign and a word, as verdicts are never told by one alone, and what disagrees, in the words of the page.
    String doubt(Piece.Doubt doubt) {
        String said = Stream.concat(Stream.of(verdict(doubt.verdict())),
                doubt.problems().stream().map(this::disagreement)).collect(joining(chinese ? "；" : "; "));
        return chinese ? "（" + said + "）" : " (" + said + ")";
    }

    private String verdict(String verdict) {
        return switch (verdict) {
            case "partly" -> chinese ? "◐ 部分支持" : "◐ partly supported";
            case "contradicted" -> chinese ? "✗ 与原文不符" : "✗ contradicted";
            default -> chinese ? "? 原文未提" : "? unsupported";
        };
    }

    private String disagreement(Disagreement problem) {
        String claimed = Harmless.line(problem.claimed());
        String found = Harmless.line(problem.found());
        if (claimed.isEmpty()) {
            return chinese
                    ? "原文作“" + found + "”，回答中没有"
                    : "the article has “" + found + "”, the answer does not";
        }
        if (found.isEmpty() || problem.isVague()) {
            return chinese ? "原文没有“" + claimed + "”" : "the article does not have “" + claimed + "”";
        }
        return chinese
                ? "回答作“" + claimed + "”，原文作“" + found + "”"
                : "the answer has “" + claimed + "”, the article “" + found + "”";
    }
}
