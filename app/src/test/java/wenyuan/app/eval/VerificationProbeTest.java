package wenyuan.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationProbeTest {
    @TempDir
    private Path folder;

    @Test
    void countsTrueSentencesThatAreAcceptedAndAlteredOnesThatAreFlagged() throws Exception {
        VerificationReport report = probe(ScriptedWenyuan.ARTICLE::contains);

        assertThat(report.truths()).hasSize(2).allMatch(Tried::good);
        assertThat(report.altered()).hasSizeGreaterThan(8).allMatch(Tried::good);
        assertThat(report.table()).contains("true sentences", "number, date, name, place, direction");
        assertThat(report.misses()).isEmpty();
    }

    @Test
    void findsOutACheckThatTakesEverythingForTrue() throws Exception {
        VerificationReport report = probe(_ -> true);

        assertThat(report.altered()).isNotEmpty().noneMatch(Tried::good);
        assertThat(report.misses()).contains("percent: 5.2 > ");
    }

    @Test
    void altersNoSentenceThatIsNotAcceptedAsItStands() throws Exception {
        VerificationReport report = probe(text -> !text.contains("局长"));

        assertThat(report.truths()).extracting(Tried::good).containsExactly(true, false);
        assertThat(report.altered()).extracting(Tried::text).noneMatch(text -> text.contains("码头"));
    }

    @Test
    void readsParaphrasesByTheirLabels() throws Exception {
        Path file = Files.writeString(folder.resolve("p.jsonl"), """
                {"id":"1","text":"河口港同比增长5.2%","label":true,"kind":"part","evidence":"x"}
                {"id":"2","text":"河口港下降","label":false,"kind":"direction","evidence":"y"}
                {"id":"3","text":"河口港扩大","label":false,"kind":"direction","evidence":"y"}
                """);
        try (var server = ScriptedWenyuan.start(text -> !text.contains("下降"))) {
            ParaphraseReport report = Paraphrases.load(file).run(server.address());

            assertThat(report.truths()).extracting(Tried::good).containsExactly(true);
            assertThat(report.falsehoods()).extracting(Tried::good).containsExactly(true, false);
            assertThat(report.verdicts()).containsEntry("false: unsupported", 1)
                    .containsEntry("false: supported", 1);
            assertThat(report.table()).contains("false, direction", "0.500");
            assertThat(report.misses()).contains("河口港扩大").doesNotContain("河口港下降");
        }
    }

    @Test
    void cutsALongTextBehindAWholeSentence() {
        String text = "一句话在这里。".repeat(200);

        assertThat(VerificationProbe.beginning(text)).hasSize(994).endsWith("。");
        assertThat(VerificationProbe.beginning("无".repeat(3000))).hasSize(1000);
    }

    private VerificationReport probe(Predicate<String> supports) throws IOException, InterruptedException {
        Path gold = Files.writeString(folder.resolve("q.jsonl"), """
                {"id":"q","type":"fact","question":"多少？","gold":[{"seed":"s_1","aid":"x1"}],
                """.strip() + """
                "evidence":["近80万吨","王大明","不在文中"],"must_include":[]}
                """);
        try (var server = ScriptedWenyuan.start(supports)) {
            return VerificationProbe.load(List.of(gold)).run(server.address(), "");
        }
    }
}
