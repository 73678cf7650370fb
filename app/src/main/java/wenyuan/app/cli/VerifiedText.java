package wenyuan.app.cli;

import wenyuan.app.verify.Citation;
import wenyuan.app.verify.Problem;
import wenyuan.app.verify.Sentence;
import wenyuan.app.verify.Verdict;
import wenyuan.app.verify.Verified;

/// A checked text as a person reads it: each sentence with its sign, what disagrees, and what it rests on.
record VerifiedText(Verified verified) {

    String text() {
        var text = new StringBuilder();
        verified.sentences().forEach(sentence -> add(sentence, text));
        return text.append("%d supported, %d partly, %d unsupported, %d contradicted, %d no claim".formatted(
                verified.count(Verdict.SUPPORTED), verified.count(Verdict.PARTLY),
                verified.count(Verdict.UNSUPPORTED),
                verified.count(Verdict.CONTRADICTED), verified.count(Verdict.NO_CLAIM))).toString();
    }

    private void add(Sentence sentence, StringBuilder text) {
        text.append(VerdictSign.of(sentence.verdict())).append(' ')
                .append(oneLine(sentence.span().in(verified.text()))).append('\n');
        sentence.problems().forEach(problem -> text.append("    ").append(line(problem)).append('\n'));
        sentence.citations().forEach(n -> text.append(line(verified.citations().get(n - 1))));
    }

    private static String line(Problem problem) {
        return problem.found().isEmpty()
                ? "%s: the source does not say “%s”".formatted(problem.kind().label(), problem.claimed())
                : "%s: the text says “%s”, the source “%s”".formatted(problem.kind().label(),
                        problem.claimed(),
                        problem.found());
    }

    private static String line(Citation citation) {
        return "    [%d] %s%n        “%s”%n".formatted(citation.n(), HitText.head(citation.article()),
                oneLine(citation.quote()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
