package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Surnames;

/// People, as news names them: a post before or behind a name, a name before a verb of saying.
public final class People {

    /// Someone, where he stands.
    public record Named(Span span, String text) {}

    private static final Lexicon POST = new Lexicon(Lexicon.words("positions.txt"));
    private static final Pattern DOUBLE = Pattern
            .compile("(?:欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|端木|宇文|长孙|独孤)\\p{IsHan}{1,2}");
    private static final String SAYS = "也?(?:表示|介绍|说[,:道]|指出|认为|称|强调|坦言|告诉|透露|回忆|解释|补充|宣布|预测|预计|分析|建议|呼吁|感慨|回应|致辞|出席|主持|率队|带队|带领|当选|担任|先生|女士|同志)";
    private static final Pattern NAME = Pattern.compile(
            "(?<foreign>\\p{IsHan}{1,8}(?:·\\p{IsHan}{1,6})+)|(?<!\\p{IsHan})(?<speaker>\\p{IsHan}{2,4}?)(?="
                    + SAYS + ")");
    /// What stands behind a name that stands behind a post.
    private static final Pattern APPOINTED = Pattern.compile("(?<name>\\p{IsHan}{2,4}?)(?:" + SAYS
            + "|[说作代率获任与和及在从对向并等就则还都均又将曾已为]|分别|团队|[^\\p{IsHan}]|$)");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private People() {}

    /// The people of a text that stand behind a post, or at the beginning of a clause before a verb of saying.
    public static List<Named> in(String text) {
        String folded = Folding.fold(text);
        List<Span> posts = POST.in(folded);
        List<Span> names = new ArrayList<>();
        NAME.matcher(folded).results().forEach(found -> {
            var whole = new Span(found.start(), found.end());
            int start = posts.stream().filter(whole::contains).mapToInt(Span::end).max()
                    .orElse(whole.start());
            var name = new Span(start, whole.end());
            if (found.group("foreign") != null || isNameLike(name.in(folded))) {
                names.add(name);
            }
        });
        for (Span post : posts) {
            var found = APPOINTED.matcher(folded).region(post.end(), folded.length());
            if (found.lookingAt() && isNameLike(found.group("name"))
                    && names.stream().noneMatch(name -> name.start() == post.end())) {
                names.add(new Span(post.end(), found.end("name")));
            }
        }
        return names.stream().filter(name -> !isWord(name.in(folded)))
                .map(name -> new Named(name, name.in(text))).toList();
    }

    /// Whether the dictionary has the word, or it is that of a post.
    private static boolean isWord(String word) {
        return !POST.in(word).isEmpty() || Wording.of(word).stream().anyMatch(
                each -> each.text().length() == word.length() && each.kind() != Wording.Kind.UNKNOWN);
    }

    /// Whether a word is that of a position.
    public static boolean isPost(String word) {
        return POST.longestAt(word, 0) == word.length();
    }

    /// Whether a word is formed as a person's name is.
    public static boolean isNameLike(String word) {
        return DOUBLE.matcher(word).matches() || (word.length() >= SHORTEST && word.length() < LONGEST
                && Surnames.holds(word.charAt(0)) && word.codePoints().allMatch(Character::isIdeographic));
    }
}
