package wenyuan.app.cli;

import wenyuan.app.prompt.InvalidPrompt;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.settings.InvalidSettings;
import wenyuan.app.verify.InvalidText;

/// What an exception means at the command line.
final class Failures {
    private Failures() {}

    static int exitCode(Exception failure) {
        return switch (failure) {
            case InvalidSettings _,InvalidQuestion _,InvalidPrompt _,InvalidText _,UnreadableFile _ ->
                WenyuanCommand.USAGE;
            default -> WenyuanCommand.FAILED;
        };
    }

    /// One line. The program's own exceptions speak for themselves; others were not foreseen.
    static String sentence(Exception failure) {
        boolean ours = failure.getClass().getPackageName().startsWith("wenyuan.");
        String message = ours && failure.getMessage() != null
                ? failure.getMessage()
                : "this was not foreseen: " + failure + "; run it with --verbose and report it";
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
