package wenyuan.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wenyuan.app.service.Wenyuan.Checked;
import wenyuan.app.verify.Verdict;
import wenyuan.app.verify.Verified;
import wenyuan.app.view.Json;
import wenyuan.app.view.VerifyView;

/// `wenyuan verify`: each sentence of a text with what the corpus says to it.
@Command(name = "verify", description = "Checks each sentence of a text against the whole corpus.", footer = {
        "",
        "Examples:", "  wenyuan verify draft.txt", "  cat draft.txt | wenyuan verify --json -"})
final class VerifyCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;
    private final Program program;
    private final InputStream in;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The text, in UTF-8; - or nothing for standard input.")
    private String file = STANDARD_INPUT;

    @Option(names = "--json", description = "Print what was found as the API tells it.")
    private boolean json;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    VerifyCommand(Surroundings surroundings, Program program) {
        this(surroundings, program, System.in);
    }

    /// @param in what is read where no file is named; not closed here
    VerifyCommand(Surroundings surroundings, Program program, InputStream in) {
        this.surroundings = surroundings;
        this.program = program;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        String text = text();
        try (var opened = program.open(places.settings(surroundings, Map.of()))) {
            Checked checked = opened.services().verify(text);
            Verified verified = checked.verified();
            surroundings.out().println(json ? json(checked) : new VerifiedText(verified).text());
            surroundings.out().flush();
            return verified.count(Verdict.SUPPORTED) + verified.count(Verdict.NO_CLAIM) == verified
                    .sentences().size()
                            ? 0
                            : WenyuanCommand.NOT_FOUND;
        }
    }

    private static String json(Checked checked) throws JsonProcessingException {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(VerifyView.of(checked));
    }

    private String text() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try {
            return Files.readString(surroundings.folder().resolve(file));
        } catch (IOException e) {
            throw new UnreadableFile(file, e);
        }
    }
}
