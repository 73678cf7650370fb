package wenyuan.indexer.article.field;

import java.util.regex.Pattern;
import wenyuan.indexer.article.text.Cleaning;

/// The names of the writers as they are printed, without the word for their post.
public final class Bylines {
    private static final Pattern POST = Pattern.compile(
            "^(?:[■□●◆▲△\\s]*(?:本报|本刊|本台|本网)?(?:首席|见习|实习|特约|驻站|特派)?(?:记者|通讯员|作者|撰稿人?|撰文|编写|文字|文)\\s*[:：/／|｜]?\\s*|(?i:by)[:\\s]\\s*)+(?=\\S)");

    private Bylines() {}

    /// `■本报记者 张三 李四` becomes `张三 李四`; a name alone stays as it is.
    public static String names(String printed) {
        String line = Cleaning.line(printed);
        return POST.matcher(line).replaceFirst("").strip();
    }
}
