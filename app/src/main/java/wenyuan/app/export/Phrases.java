package wenyuan.app.export;

import static java.util.stream.Collectors.joining;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.archive.ToldAnswer.Conflict;
import wenyuan.app.archive.ToldAnswer.Disagreement;
import wenyuan.app.text.Language;

/// What an export says by itself, in the language of the question.
record Phrases(Language language) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC);

    static Phrases inLanguageOf(String question) {
        return new Phrases(Language.of(question));
    }

    String sources() {
        return language.say("export.sources");
    }

    /// The heading above what the articles say differently, as the page has it.
    String conflicts() {
        return language.say("export.conflicts");
    }

    /// Title and outlet of an article in a table.
    static String article(Conflict.Value value) {
        return value.outlet().isBlank() ? value.title() : value.title() + " · " + value.outlet();
    }

    String back() {
        return language.say("export.back");
    }

    /// When and by what the question was answered.
    String about(KeptAnswer answer) {
        return language.say("export.about", MINUTE.format(answer.stamp().askedAt()), answer.model());
    }

    /// A sign and a word, as verdicts are never given by one alone, and what disagrees, in the words of the page.
    String doubt(Piece.Doubt doubt) {
        return language.say("export.doubt", Stream.concat(Stream.of(verdict(doubt.verdict())),
                doubt.problems().stream().map(this::disagreement))
                .collect(joining(language.say("export.between-doubts"))));
    }

    private String verdict(String verdict) {
        return language.say(switch (verdict) {
            case "partly" -> "export.partly";
            case "contradicted" -> "export.contradicted";
            default -> "export.unsupported";
        });
    }

    private String disagreement(Disagreement problem) {
        String claimed = Harmless.line(problem.claimed());
        String found = Harmless.line(problem.found());
        if (claimed.isEmpty()) {
            return language.say("export.left-out", found);
        }
        return found.isEmpty() || problem.isVague()
                ? language.say("export.not-in-article", claimed)
                : language.say("export.differs", claimed, found);
    }
}
