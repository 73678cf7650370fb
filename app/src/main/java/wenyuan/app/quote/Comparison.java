package wenyuan.app.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;

/// Takes a comparison apart: which of two is longer is answered by how long each of them is.
final class Comparison {
    private static final String MUCH = "更?(?<much>[大小高低多少长短快慢重轻远近早晚贵])";
    /// What is asked of one side, behind its name.
    private static final Pattern WHICH = Pattern
            .compile("(?:哪[\\p{IsHan}&&[^些里儿]]|谁)的?(?<what>[^，,？?]*?)" + MUCH + "[些点]?(?=呢?[？?]*$)");
    private static final Pattern THAN = Pattern.compile("(?<one>[^，,。？?]{2,20}?)(?<![占相对同环])比(?![例赛较重分如])"
            + "(?<other>[^，,。？?]{2,20}?)" + MUCH + "(?:多少|几|吗|[？?]).*");

    private Comparison() {}

    /// The parts of a question, each side of a comparison asked about by itself; empty where there is but one.
    static List<Part> parts(Retrieval retrieval) {
        List<Hit> hits = retrieval.hits();
        if (retrieval.parts().size() > 1) {
            return retrieval.parts().stream()
                    .map(part -> side(part.text(), part.hits().isEmpty() ? hits : part.hits())).toList();
        }
        Matcher than = THAN.matcher(retrieval.question().text());
        return than.matches()
                && Stream.of("one", "other").noneMatch(side -> about(than.group(side), hits).isEmpty())
                        ? Stream.of("one", "other")
                                .map(side -> new Part(than.group(side) + much("", than.group("much")) + "？",
                                        about(than.group(side), hits)))
                                .toList()
                        : List.of();
    }

    private static Part side(String text, List<Hit> hits) {
        Matcher which = WHICH.matcher(text);
        if (!which.find()) {
            return new Part(text, hits);
        }
        List<Hit> about = about(text.substring(text.lastIndexOf('，', which.start()) + 1, which.start()),
                hits);
        return new Part(which.replaceFirst(much(which.group("what"), which.group("much"))),
                about.isEmpty() ? hits : about);
    }

    private static String much(String what, String much) {
        return what + ("多少".contains(much) ? "有多少" : "有多" + much);
    }

    /// The hits that hold a name.
    private static List<Hit> about(String name, List<Hit> hits) {
        return hits.stream().filter(
                hit -> (hit.passage().article().title() + '\n' + hit.passage().text()).contains(name))
                .toList();
    }
}
