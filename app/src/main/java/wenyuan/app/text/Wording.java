package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Surnames;
import wenyuan.indexer.text.Words;

/// The words of a text with what is known of each: whether it stands in ICU's dictionary, says nothing by itself, or is
/// unknown, which in news is most often a name. Where words end, [Words] tells.
public final class Wording {
    /// A word of a text.
    ///
    /// @param text folded
    public record Word(Span span, String text, Kind kind) {}

    /// What is known of a word.
    public enum Kind {
        /// It stands in the dictionary.
        KNOWN,
        /// Han characters that together make no word of the dictionary.
        UNKNOWN,
        /// Letters that are no Han characters, with digits among them.
        LATIN,
        /// Nothing but digits.
        NUMBER,
        /// An everyday verb, adverb or noun of quantity, of which there are many for the same: 拿到, 来到, 共有, 总额.
        LIGHT,
        /// It holds a sentence together and says nothing by itself.
        GRAMMAR
    }

    private static final String GRAMMAR_CHARACTERS = "的了和与及是在也将已被把对为以于从到向等其这那并而或就都又还则所各每该此我你您他她它们之着过让使由给跟同上中下里内外前后时间个第地得可能会要应须需不没未无非有更最很较均共只仅才再曾正如若因但且至自据按经随即便当所称说做作成出来去起后年月日吗呢吧啊";
    private static final Set<String> GRAMMAR_WORDS = Set.of(
            ("均已 都已 均为 都为 并未 没有 下来 起来 出来 表示 指出 介绍 认为 强调 报道 据悉 获悉 目前 现在 同时 此外 另外 其中 通过 进行 实现 开展 以及 因此 所以 由于 因为 为了 如果 虽然 但是 不过 并且 而且 "
                    + "已经 正在 将会 可以 能够 应当 需要 成为 作为 根据 按照 对于 关于 方面 情况 相关 有关 主要 进一步 不断 持续 我们 他们 它们 她们 自己 这个 这些 那些 "
                    + "这里 那里 这样 什么 怎么 一个 一些 一种 一是 二是 三是 之一 记者 来自 包括 分别 共同 以来 期间 当中 本次 此次 该项 一直 非常 十分 特别 "
                    + "没能 未能 无法 不能 没法 不会 并非 从未 不再 得以 暂无 尚无 并无 尚未 近日 日前 称为 所谓 具有 拥有 得到 受到 做到 予以 加以 给予 从而 于是 然后 随后 接着 例如 比如 还有 还是 或者 就是 不是 也是 都是 而是 "
                    + "the a an of in on at to and or is are was were be been by for with from that this it its as has have had will would can could")
                    .split(" ",
                            -1));
    private static final Set<String> LIGHT_WORDS = Set.of(
            ("拿到 取得 获得 得到 共有 设有 建有 配有 享有 占有 占据 占到 占比 达到 高达 多达 属于 成了 变成 变为 "
                    + "来到 前往 赶到 赶往 抵达 走进 走上 走到 去到 做了 作了 从事 展开 带来 用于 用来 用到 在于 处在 处于 "
                    + "原来 过去 以往 从前 此前 如今 现今 当今 眼下 当下 当时 当天 当日 当年 当晚 这次 这场 这项 这期 这家 那时 今后 日后 届时 同期 比上 全程 后来 "
                    + "大约 大概 左右 上下 总共 一共 合计 共计 累计 总计 大幅 显著 明显 继续 陆续 相继 先后 逐步 逐渐 专门 亲自 顺利 圆满 深入 积极 认真 全面 充分 "
                    + "尽快 尽早 早日 切实 大力 着力 纷纷 依次 随即 立即 马上 迅速 快速 很快 一起 一同 还要 就要 只要 就能 只需 便可 才能 即可 也能 仍然 依然 仍旧 "
                    + "数量 总数 总量 总额 金额 人数 次数 件数 数额 时候 时间 地方 过程 方式 内容 活动 工作 人员 人士 一方 事情 事项 做法")
                    .split(" ", -1));
    /// A verb of one character with what tells that it is one: 看了.
    private static final Pattern VERB_OF_ONE = Pattern
            .compile(".了|[带送运派寄传拿搬走跑回赶飞做建办][去来到往成出好]");
    /// 一家, 一名: an article rather than a number.
    private static final Pattern ONE_OF = Pattern.compile("[一某][个家名位项条种次件批座场]");

    private Wording() {}

    /// The words of a text in order, without punctuation.
    public static List<Word> of(String text) {
        String folded = Folding.fold(text);
        List<Word> words = new ArrayList<>();
        int unknown = -1;
        int last = 0;
        for (Span span : new Words().in(folded)) {
            boolean single = span.length() == 1 && Character.isIdeographic(folded.charAt(span.start()))
                    && !isGrammar(folded.charAt(span.start()));
            if (!single || span.start() != last) {
                close(folded, unknown, last, words);
                unknown = -1;
            }
            if (!single) {
                add(folded, span, words);
            } else if (unknown < 0) {
                unknown = span.start();
            }
            last = span.end();
        }
        close(folded, unknown, last, words);
        joinNames(folded, words);
        return List.copyOf(words);
    }

    /// Joins a person's name whose middle character is one of grammar elsewhere: 李若溪.
    private static void joinNames(String folded, List<Word> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            Word surname = words.get(i);
            Word middle = words.get(i + 1);
            Word last = words.get(i + 2);
            boolean single = surname.kind == Kind.UNKNOWN && surname.text.length() == 1
                    && middle.kind == Kind.GRAMMAR && middle.text.length() == 1 && last.kind == Kind.UNKNOWN
                    && last.text.length() == 1;
            if (single && Surnames.holds(surname.text.charAt(0))
                    && last.span.end() - surname.span.start() == surname.text.length() + 2) {
                var whole = new Span(surname.span.start(), last.span.end());
                words.subList(i, i + 3).clear();
                words.add(i, new Word(whole, whole.in(folded), Kind.UNKNOWN));
            }
        }
    }

    private static void close(String folded, int unknown, int end, List<Word> words) {
        if (unknown >= 0) {
            words.add(new Word(new Span(unknown, end), folded.substring(unknown, end), Kind.UNKNOWN));
        }
    }

    private static void add(String folded, Span span, List<Word> words) {
        String text = span.in(folded);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(new Word(span, text, kind(text)));
        }
    }

    private static Kind kind(String text) {
        if (GRAMMAR_WORDS.contains(text) || ONE_OF.matcher(text).matches()
                || (text.length() == 1 && isGrammar(text.charAt(0)))) {
            return Kind.GRAMMAR;
        }
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            return LIGHT_WORDS.contains(text) || VERB_OF_ONE.matcher(text).matches()
                    ? Kind.LIGHT
                    : Kind.KNOWN;
        }
        return text.codePoints().anyMatch(Character::isLetter) ? Kind.LATIN : Kind.NUMBER;
    }

    private static boolean isGrammar(char c) {
        return GRAMMAR_CHARACTERS.indexOf(c) >= 0;
    }
}
