package wenyuan.app.verify.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenyuan.app.settings.Features;
import wenyuan.app.verify.align.EvidencePair;

/// The checks that are made of every claim. Their order does not matter.
public record Checks(List<Check> all) {
    private static final Map<String, Check> NAMED = new LinkedHashMap<>();

    static {
        NAMED.put("facts", new FactCheck());
        NAMED.put("words", new LexicalCheck());
        NAMED.put("binding", new BindingCheck());
        NAMED.put("negation", new NegationCheck());
        NAMED.put("tense", new TenseCheck());
        NAMED.put("rumour", new RumourCheck());
    }

    /// The names by which [Features] switches them off.
    public static final List<String> NAMES = List.copyOf(NAMED.keySet());

    public Checks {
        all = List.copyOf(all);
    }

    /// The checks that are switched on.
    public static Checks of(Features features) {
        return new Checks(NAMED.entrySet().stream().filter(check -> features.has(check.getKey()))
                .map(Map.Entry::getValue).toList());
    }

    /// What all of them find.
    public List<Disagreement> check(EvidencePair pair) {
        return all.stream().flatMap(check -> check.check(pair).stream()).toList();
    }
}
