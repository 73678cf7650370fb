package wenyuan.app.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Words that tell what is planned from what is done: 将于, 力争, 预计 against 已经, 建成了.
public final class Tenses {
    /// Such a word, where it stands in a text.
    public record Tense(Span span, String text, boolean done) {}

    /// 将 before a noun says no more than 把 does, and in 将军 nothing of the kind.
    private static final Pattern PLANNED = Pattern.compile(
            "即将|(?<![已经名大上中少老健麻])将(?=[于在会达到有是建成投迎举启推超把为与向对从由以再重分陆继首全新率引让采召发出赴用增扩收不争赠]|继续|完成|实现|正式|进一步|陆续|逐步|全面|联合|共同|携手|合作|负责|承担|承办|面向|覆盖|加快|加强|着力|聚焦|围绕|积极|努力|大力|重点|主要|先后|分批|尽快|最终|再次|不断|持续|随后|同步|长期|开[工通放业始展])|(?<![模虚草])拟(?=[于在建投用新引])"
                    + "|力争|争取(?=在|到|于|今|明|年|早|实)|有望|预计|(?<![动展产五])计划(?=[将把在于到今明年投用新建向与同从对再以设开推启引扩增打分继])|打算|后续(?=将|完成|还将|会|拟)|拟定于|准备(?=[在于将把])|筹备|筹建|(?<=正|正在|拟|组织)申报|争创|即将");
    private static final Pattern DONE = Pattern.compile(
            "早已|已经|已(?![知故婚])|曾经|(?<![为除罢到不得大好])了(?=[\\p{IsHan}\\d“《](?<![解望断如不吧吗呢]))");

    private Tenses() {}

    /// The words of a text that tell it, in order.
    public static List<Tense> in(String text) {
        String folded = Folding.fold(text);
        List<Tense> found = new ArrayList<>();
        add(PLANNED, false, folded, text, found);
        add(DONE, true, folded, text, found);
        found.sort(Comparator.comparing(Tense::span));
        return List.copyOf(found);
    }

    private static void add(Pattern pattern, boolean done, String folded, String text, List<Tense> found) {
        pattern.matcher(folded).results().map(match -> new Span(match.start(), match.end()))
                .forEach(span -> found.add(new Tense(span, span.in(text), done)));
    }
}
