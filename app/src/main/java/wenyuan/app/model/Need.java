package wenyuan.app.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.app.question.Asked;
import wenyuan.app.question.Interpreted;
import wenyuan.app.text.Measures;
import wenyuan.app.text.Shapes;
import wenyuan.app.text.Terms;
import wenyuan.indexer.text.Folding;

/// What an answer must hold, as the question's words tell.
///
/// @param terms what the question is about, without the words that ask
/// @param measure the shape of the number asked for
/// @param years the years that the question names
/// @param names what it quotes, and its Latin words
record Need(String question, Asked asked, Set<String> terms, Optional<Pattern> measure, Set<String> years,
        Set<String> names) {
    private static final int SHORT = 120;
    private static final int LONG = 300;

    private static final String INTERROGATIVE = "什么时候|什么|啥|多少|哪[些个里儿家位年天种几两三四五六类]?|谁|为什么|为何|怎么样?|怎样|如何|几[个家名位项条期届次年人号月点]?|多[大长高远快久]|"
            + "\\b(?:what|which|who|when|where|how|many|much|why)\\b";
    /// Words that ask and say nothing of the matter.
    private static final Pattern ASKING = Pattern.compile("请问|" + INTERROGATIVE
            + "|吗|呢|啊|吧|是不是|是否|有没有|分别|具体|一共|大概|大约|主要|的|了|是|在|和|与|及|有|被|把|将|对|从|到|为|这|那|"
            + "\\b(?:the|a|an|of|in|on|at|to|for|is|are|was|were|did|do|does|and|by|from|its?)\\b");
    private static final Pattern YEAR = Pattern
            .compile("(?<!\\d)(?:19|20)\\d{2}(?![\\da-z.,%亿万千百余多个家名位人元吨米台架辆次件项条份])");

    private static final Pattern NAME = Pattern
            .compile("[《“「]([^》”」]{4,40})[》”」]|[a-z][a-z0-9+-]+[a-z0-9]|第[\\d一二三四五六七八九十百]+[届期批次轮]");

    static Need of(Interpreted question) {
        String folded = Folding.fold(question.text());
        String matter = ASKING.matcher(folded).replaceAll(found -> " ".repeat(found.group().length()));
        Set<String> terms = Terms.of(matter);
        Set<String> years = new LinkedHashSet<>();
        YEAR.matcher(folded).results().forEach(year -> years.add(year.group()));
        Optional<Pattern> measure = question.asked() == Asked.NUMBER || question.asked() == Asked.FACT
                || question.asked() == Asked.LIST ? Measures.asked(folded) : Optional.empty();
        return new Need(question.text(), question.asked(), terms, measure, years, names(folded));
    }

    private static Set<String> names(String folded) {
        Set<String> names = new LinkedHashSet<>();
        if (folded.codePoints().noneMatch(Character::isIdeographic)) {
            return names;
        }
        NAME.matcher(folded).results().map(name -> name.group(name.group(1) == null ? 0 : 1))
                .forEach(names::add);
        return names;
    }

    /// The weight of each term: rare ones more, rare among the candidates, since they are about the question as a
    /// whole already.
    Map<String, Double> weights(List<Candidate> candidates) {
        Map<String, Double> weights = new HashMap<>();
        for (String term : terms) {
            long frequency = candidates.stream().filter(c -> c.terms().contains(term)).count();
            weights.put(term, Math.log(1 + (candidates.size() + 1.0) / (frequency + 0.5)));
        }
        return weights;
    }

    /// How well a folded text holds the kind of thing asked for.
    double kind(String folded) {
        if (measure.isPresent()) {
            return measure.get().matcher(folded).find() ? Weights.KIND : 0;
        }
        return holds(folded) ? Weights.KIND : 0;
    }

    private boolean holds(String folded) {
        return switch (asked) {
            case NUMBER -> Shapes.NUMBER.matcher(folded).find();
            case DATE -> Shapes.DATE.matcher(folded).find();
            case PERSON -> Shapes.PERSON.matcher(folded).find();
            case PLACE -> Shapes.PLACE.matcher(folded).find();
            case REASON -> Shapes.REASON.matcher(folded).find();
            case LIST, SUMMARY, COMPARISON -> Shapes.LIST.matcher(folded).find();
            case WAY -> Shapes.WAY.matcher(folded).find();
            case YES_NO, FACT -> false;
        };
    }

    boolean counts(Quote quote) {
        return measure.isEmpty() || measure.get().matcher(quote.candidate().folded()).find();
    }

    boolean isChinese() {
        return question.codePoints().anyMatch(Character::isIdeographic);
    }

    /// How many characters an answer may have.
    int room() {
        return isLong() ? LONG : SHORT;
    }

    /// A sentence of more characters is shortened to the clauses that answer.
    int longest() {
        return isLong() ? LONG / 2 : SHORT * 5 / 6;
    }

    /// Whether the answer may be several sentences.
    boolean isLong() {
        return switch (asked) {
            case LIST, SUMMARY, COMPARISON, WAY, REASON -> true;
            case NUMBER, DATE, PERSON, PLACE, YES_NO, FACT -> false;
        };
    }
}
