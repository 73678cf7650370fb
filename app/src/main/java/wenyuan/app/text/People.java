package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Surnames;

/// People and their posts, as news names them: a post before or behind a name, a name before a verb of saying.
public final class People {

    /// Someone or a post, where it stands.
    public record Named(Span span, String text) {}

    private static final String DOUBLE = "欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|端木|宇文|长孙|独孤";
    private static final Lexicon POST = new Lexicon(Lexicon.words("positions.txt"));
    private static final Lexicon DOUBLES = new Lexicon(List.of(DOUBLE.split("\\|", -1)));
    private static final Pattern RANKED = Pattern.compile("(?:常务副|副|助理|代|前|原|名誉|首席|执行|联席)$");
    /// What stands behind a name that stands behind a post, and behind one that begins a clause.
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:表示|介绍|说|指出|认为|称|强调|坦言|告诉|透露|回忆|解释|补充|宣布|致辞|出席|主持|作了?|代表|带领|率|当选|担任|任|获|与|和|及|在|从|对|向|并|等|分别|也|就|则|还|都|均|又|将|曾|已|为|同志|先生|女士|[^\\p{IsHan}]|$)");
    private static final Pattern SPEAKS = Pattern.compile(
            "^(?:也|还|则|又)?(?:表示|介绍|说[,:道]|预测|预计|分析|建议|呼吁|宣布|笑言|直言|感慨|回应|估计|判断|主持|出席|致辞|作报告|作讲话|担任|当选|率队|带队|带领团队|指出|认为|强调|坦言|告诉|透露|回忆|解释|补充|先生|女士|同志)");
    private static final String FOLLOWS = "在赴谈说来们任率为与和及等向对从是";
    /// A name from abroad: 罗斯里·诺丁.
    private static final Pattern FOREIGN = Pattern.compile("\\p{IsHan}{1,8}(?:·\\p{IsHan}{1,6})+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int AHEAD = 4;

    private People() {}

    /// The posts of a text, in order.
    public static List<Named> posts(String text) {
        String folded = Folding.fold(text);
        return POST.in(folded).stream().filter(span -> !isBoard(folded, span)).map(span -> {
            Matcher ranked = RANKED
                    .matcher(folded.substring(Math.max(0, span.start() - AHEAD), span.start()));
            int start = ranked.find() ? span.start() - ranked.group().length() : span.start();
            var whole = new Span(start, span.end());
            return new Named(whole, whole.in(text));
        }).toList();
    }

    /// 董事会, 监事会, 理事会.
    private static boolean isBoard(String folded, Span post) {
        return folded.startsWith("会", post.end()) && folded.charAt(post.end() - 1) == '事';
    }

    /// The people of a text that stand behind a post, or at the beginning of a clause before a verb of saying.
    public static List<Named> in(String text) {
        String folded = Folding.fold(text);
        List<Named> found = new ArrayList<>();
        FOREIGN.matcher(folded).results().map(match -> withoutPost(folded, match.start(), match.end()))
                .forEach(name -> add(text, Optional.of(name), found));
        List<Span> words = Wording.of(text).stream().filter(word -> word.kind() == Wording.Kind.UNKNOWN)
                .map(Wording.Word::span).toList();
        for (Span post : POST.in(folded)) {
            Optional<Span> word = words.stream().filter(each -> each.start() == post.end())
                    .map(each -> told(folded, each)).filter(each -> isNameLike(each.in(folded))).findFirst();
            add(text, word.or(() -> name(folded, post.end(), GOES_ON)), found);
        }
        for (int at = 0; at < folded.length(); at++) {
            if (at == 0 || !Character.isIdeographic(folded.charAt(at - 1))) {
                add(text, name(folded, at, SPEAKS), found);
            }
        }
        return List.copyOf(found);
    }

    /// A name from abroad without the post before it.
    private static Span withoutPost(String folded, int start, int end) {
        List<Span> posts = POST.in(folded.substring(start, end));
        return new Span(posts.isEmpty() ? start : start + posts.getLast().end(), end);
    }

    /// A word without what follows the name in it: 程鹏在.
    private static Span told(String folded, Span word) {
        boolean more = word.length() > SHORTEST && FOLLOWS.indexOf(folded.charAt(word.end() - 1)) >= 0;
        return more ? new Span(word.start(), word.end() - 1) : word;
    }

    private static void add(String text, Optional<Span> name, List<Named> found) {
        name.filter(span -> !isWord(span.in(text)))
                .filter(span -> found.stream().noneMatch(named -> named.span.overlaps(span)))
                .ifPresent(span -> found.add(new Named(span, span.in(text))));
    }

    /// Whether the dictionary has the word, or it is that of a post.
    private static boolean isWord(String word) {
        return POST.in(word).size() > 0 || Wording.of(word).stream()
                .anyMatch(
                        each -> each.text().length() == word.length() && each.kind() != Wording.Kind.UNKNOWN);
    }

    /// The shortest name at a place that goes on as it should.
    private static Optional<Span> name(String folded, int start, Pattern goesOn) {
        for (int length = SHORTEST; length <= LONGEST && start + length <= folded.length(); length++) {
            int end = start + length;
            if (isNameLike(folded.substring(start, end))
                    && goesOn.matcher(folded.substring(end, Math.min(folded.length(), end + AHEAD))).find()) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /// Whether a word is formed as a person's name is.
    public static boolean isNameLike(String word) {
        int length = word.length();
        if (length < SHORTEST || length > LONGEST || !word.codePoints().allMatch(Character::isIdeographic)) {
            return false;
        }
        boolean single = length < LONGEST && Surnames.holds(word.charAt(0));
        return single || (length > SHORTEST && DOUBLES.in(word.substring(0, SHORTEST)).size() == 1);
    }
}
