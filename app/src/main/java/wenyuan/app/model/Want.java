package wenyuan.app.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.question.Asked;
import wenyuan.app.text.Measures;
import wenyuan.app.text.People;
import wenyuan.app.text.Shapes;
import wenyuan.app.text.Terms;

/// One thing that a question asks for. A question may ask for several, a clause each: 叫什么，有多少人？
///
/// @param shape what the thing looks like; empty where the question's words do not tell
/// @param counts whether the shape is that of a number in the unit asked for
/// @param focus the terms beside the word that asks: what is done, had or counted
/// @param question the whole question, folded: what it says itself answers nothing
record Want(Optional<Pattern> shape, boolean counts, Set<String> focus, String question) {
    private static final Pattern CLAUSE = Pattern.compile("[^,、;?。!]+[,、;?。!]*");
    private static final Pattern ORGANISATION_ASKED = Pattern
            .compile("哪[一几两]?[家个]?(?:公司|企业|单位|机构|集团|厂商|厂家|院校|高校|大学|医院|银行)|哪[一几两]?家");
    /// Whether something is so: where it is only said to be, what denies it decides.
    private static final Pattern RUMOUR_ASKED = Pattern.compile("真的|是真是假|真假|传闻|传言|网传|谣言|属实|确有其事");
    private static final Pattern DENIAL = Pattern
            .compile("不属实|不实|辟谣|谣言|否认|从未|从没|并未|并非|没有(?!了)|不是|子虚乌有|虚假|捏造|与[^,。]{1,12}无关|属实|确有|证实");
    /// How long, wide, deep or heavy something is, and how news tells it.
    private static final Pattern EXTENT_ASKED = Pattern.compile("多(?<extent>[长宽深重])(?=[呢啊?,。]|$)");
    private static final String IN_METRES = "\\d[\\d.,]*\\s*[余多万]?(?:公里|千米|米|厘米|海里|吨|公斤|克)";
    /// Who leaves a post holds it no longer.
    private static final Pattern LEAVES = Pattern.compile("辞去|辞任|离任|卸任|免去|不再担任|退休|离职");
    private static final Pattern COMES = Pattern
            .compile("聘任|任命|接任|接替|继任|接棒|出任|当选|就任|升任|[为由]\\p{IsHan}{2,4}(?:担任|接)");
    private static final Pattern FORMER = Pattern.compile("前任?|原|曾|历任|两任|当时|时任");
    /// So many characters on either side of the word that asks tell what is asked.
    private static final int BESIDE = 6;

    /// What a folded question asks for, in order; at least one thing.
    ///
    /// @param asked the kind of thing that the whole question asks for
    static List<Want> of(String folded, Asked asked) {
        List<String> asking = CLAUSE.matcher(folded).results().map(MatchResult::group).filter(Asking::asks)
                .toList();
        return asking.size() < 2 || asked == Asked.SUMMARY
                ? List.of(of(folded, folded, asked))
                : asking.stream().map(clause -> of(clause, folded, Asked.by(clause))).toList();
    }

    private static Want of(String clause, String question, Asked asked) {
        Optional<Pattern> measure = switch (asked) {
            case NUMBER -> extent(clause).or(() -> Measures.asked(clause));
            case FACT, LIST -> Measures.asked(clause);
            case DATE, PERSON, PLACE, REASON, WAY, COMPARISON, SUMMARY, YES_NO -> Optional.empty();
        };
        return new Want(measure.or(() -> Measures.named(clause)).or(() -> shape(clause, asked)),
                measure.isPresent(),
                focus(clause),
                question);
    }

    private static Optional<Pattern> shape(String clause, Asked asked) {
        return switch (asked) {
            case NUMBER -> Optional.of(Shapes.NUMBER);
            case DATE -> Optional.of(Shapes.DATE);
            case PERSON -> Optional.of(Shapes.PERSON);
            case PLACE -> Optional.of(Shapes.PLACE);
            case REASON -> Optional.of(Shapes.REASON);
            case LIST, SUMMARY, COMPARISON -> Optional.of(Shapes.LIST);
            case WAY -> Optional.of(Shapes.WAY);
            case FACT ->
                Optional.of(Shapes.ORGANISATION).filter(_ -> ORGANISATION_ASKED.matcher(clause).find());
            case YES_NO -> Optional.of(DENIAL).filter(_ -> RUMOUR_ASKED.matcher(clause).find());
        };
    }

    private static Optional<Pattern> extent(String clause) {
        Matcher asked = EXTENT_ASKED.matcher(clause);
        if (!asked.find()) {
            return Optional.empty();
        }
        String extent = asked.group("extent");
        return Optional.of(
                Pattern.compile(extent + "[度达约为到是有]{0,3}\\s*" + IN_METRES + "|" + IN_METRES + extent));
    }

    private static Set<String> focus(String clause) {
        Set<String> focus = new LinkedHashSet<>();
        Matcher word = Asking.INTERROGATIVE.matcher(clause);
        while (word.find()) {
            String before = clause.substring(Math.max(0, word.start() - BESIDE), word.start());
            String after = clause.substring(word.end(), Math.min(clause.length(), word.end() + BESIDE));
            focus.addAll(Terms.of(Asking.without(before)));
            focus.addAll(Terms.of(Asking.without(after)));
        }
        return focus;
    }

    /// Whether a text of these terms says something of what stands beside the word that asks.
    boolean isNear(Set<String> terms) {
        return focus.isEmpty() || focus.stream().anyMatch(terms::contains);
    }

    boolean isHeldBy(String folded) {
        return !held(folded).isEmpty() && !tellsOfLeaving(folded);
    }

    /// Whether a text tells who left the post whose holder is asked for, and not who came.
    private boolean tellsOfLeaving(String folded) {
        return LEAVES.matcher(folded).find() && !COMES.matcher(folded).find()
                && !LEAVES.matcher(question).find()
                && !FORMER.matcher(question).find() && shape.filter(Shapes.PERSON::equals).isPresent()
                && !People.posts(question).isEmpty();
    }

    /// What a folded text holds that looks like it, and that the question does not say itself.
    Set<String> held(String folded) {
        return shape.stream().flatMap(looks -> looks.matcher(folded).results())
                .map(found -> whole(folded, found.start(), found.end()))
                .filter(thing -> !question.contains(thing)).collect(Collectors.toSet());
    }

    /// The number or Latin word that a match is part of.
    private static String whole(String folded, int start, int end) {
        int from = start;
        while (from > 0 && isWordPart(folded.charAt(from - 1)) && isWordPart(folded.charAt(from))) {
            from--;
        }
        int to = end;
        while (to < folded.length() && isWordPart(folded.charAt(to)) && isWordPart(folded.charAt(to - 1))) {
            to++;
        }
        return folded.substring(from, to);
    }

    private static boolean isWordPart(char c) {
        return Character.isDigit(c) || (c >= 'a' && c <= 'z') || c == '.';
    }
}
