package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.text.Verbatim;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// One claim held against one run of sentences: what of it stands there, what is denied there, and what is missing.
final class Comparison {
    /// How much nearer something else must stand than what is claimed, to be what the source says there.
    private static final double NEARER = 0.25;
    private static final double MENTION_WEIGHT = 2;
    /// Least share of the claim that the source must say to support it, and to speak to the same thing at all.
    static final double ENOUGH = 0.68;
    static final double RELATED = 0.45;
    /// A claim that weighs no more says so little that nearly all of it must be there. Set by reason, not by measurement.
    private static final double SHORT = 6;
    private static final double NEARLY_ALL = 0.85;
    /// What stands around the run rather than in it.
    private static final double NEAR_BY = 0.9;
    private static final double CHARACTERS = 0.6;
    private static final int SHORTEST_NAME = 2;
    /// A word of which the source says less than one character in two is missing.
    private static final double PART = 0.29;
    /// Least share of the words before the claim that its source must have, too.
    private static final double SAME_SUBJECT = 0.34;
    private static final Pattern QUOTED = Pattern.compile("[“「『]([^“”「」『』]{2,200})[”」』]|《([^《》]{2,80})》");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern PLACE = Pattern.compile(".*(?:市|区|县|镇|乡|省|州|村|街道|路|岛|湾|港)$");
    private static final Pattern ORGANISATION = Pattern
            .compile(".*(?:公司|集团|大学|学院|银行|医院|研究院|研究所|协会|学会|中心|局|委|厅|厂|社|队|馆|店|校|会)$");

    private final Statement claim;
    private final List<Mention> claimed;
    private final Source source;
    private final Span run;
    private final String there;
    private final String around;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Span> settled = new ArrayList<>();
    private final List<Span> unsaid = new ArrayList<>();
    private double said;
    private double all;
    /// Whether nothing of the claim was found in the run so far: what tells its subject can stand around it.
    private boolean leading = true;
    private boolean denied;
    private boolean missing;

    private Comparison(Statement claim, List<Mention> claimed, Source source, Span run) {
        this.claim = claim;
        this.claimed = claimed;
        this.source = source;
        this.run = run;
        this.there = run.in(source.folded());
        this.around = source.around(run);
    }

    /// What the claim's comparison with a run comes to; the finding's source is in the source's text.
    ///
    /// @param claimed what the claim states, read with the source's date
    static Finding of(Statement claim, List<Mention> claimed, Source source, Span run) {
        return new Comparison(claim, claimed, source, run).compare();
    }

    private Finding compare() {
        quotations();
        mentions();
        Negation.problem(claim.text(), run.in(source.text())).ifPresent(problem -> {
            problems.add(problem);
            denied = true;
        });
        Attribution.problem(claim, run.in(source.text())).ifPresent(problem -> {
            problems.add(problem);
            denied = true;
        });
        organisations();
        words();
        double score = all == 0 ? 0 : said / all;
        Verdict verdict = verdict(score);
        if (verdict == Verdict.PARTLY && problems.isEmpty()) {
            unsaid();
        }
        return new Finding(verdict, score, run, false, problems);
    }

    /// Tells the words that the run does not have; where it has all of them, the claim is about something else.
    private void unsaid() {
        if (unsaid.isEmpty()) {
            unsaid.add(new Span(0, claim.text().length()));
        }
        for (Span span : unsaid) {
            problems.add(new Problem(Problem.Kind.SOURCE, span.in(claim.text()), "", Optional.of(span)));
        }
    }

    private Verdict verdict(double score) {
        if (denied) {
            return score >= ENOUGH
                    ? Verdict.CONTRADICTED
                    : score >= RELATED ? Verdict.PARTLY : Verdict.UNSUPPORTED;
        }
        if (score < RELATED) {
            return Verdict.UNSUPPORTED;
        }
        double enough = all <= SHORT ? NEARLY_ALL : ENOUGH;
        return score >= enough && !missing && sameSubject() ? Verdict.SUPPORTED : Verdict.PARTLY;
    }

    /// Whether the source is about what the sentence is about, as far as its words before the claim tell.
    private boolean sameSubject() {
        double weights = 0;
        double shared = 0;
        for (Word word : claim.subject()) {
            weights += Coverage.weight(word);
            shared += Coverage.weight(word) * Coverage.of(word, source.folded() + around);
        }
        return weights == 0 || shared / weights >= SAME_SUBJECT;
    }

    /// What stands in quotation marks must stand in the source word for word.
    private void quotations() {
        QUOTED.matcher(claim.text()).results().forEach(match -> {
            boolean title = match.group(2) != null;
            Span inside = title
                    ? new Span(match.start(2), match.end(2))
                    : new Span(match.start(1), match.end(1));
            String quoted = inside.in(claim.text());
            if (source.verbatim().find(quoted).isPresent()
                    || Verbatim.of(source.head().title()).find(quoted).isPresent()) {
                said(inside, Coverage.weight(new Word(inside, quoted, Wording.Kind.KNOWN)));
                return;
            }
            disagree(title ? Problem.Kind.NAME : Problem.Kind.QUOTE, inside, instead(inside));
        });
    }

    private void said(Span span, double weight) {
        settled.add(span);
        said += weight;
        all += weight;
    }

    private void disagree(Problem.Kind kind, Span claimed, String found) {
        settled.add(claimed);
        problems.add(new Problem(kind, claimed.in(claim.text()), found, Optional.of(claimed)));
        if (found.isEmpty()) {
            missing = true;
        } else {
            denied = true;
        }
    }

    private void mentions() {
        if (claimed.isEmpty()) {
            return;
        }
        List<Mention> stated = source.mentions(run);
        for (Mention mention : claimed) {
            if (settled.stream().noneMatch(mention.span()::overlaps)) {
                compare(mention, stated);
            }
        }
    }

    private void compare(Mention mention, List<Mention> stated) {
        List<Mention> comparable = stated.stream().filter(mention::comparable).toList();
        var place = Nearness.around(claim.folded(), mention.span());
        Best agreeing = best(place, comparable.stream().filter(mention::follows).toList());
        Best other = best(place, comparable.stream().filter(each -> !mention.follows(each)).toList());
        if (agreeing.found.isPresent()) {
            Optional<Mention> sibling = siblings().other(mention,
                    comparable.stream().filter(mention::follows).toList(),
                    comparable.stream().filter(each -> !mention.follows(each)).toList());
            if (sibling.isPresent()) {
                disagree(mention.kind(), mention.span(), sibling.get().text());
            } else if (other.nearness > agreeing.nearness + NEARER) {
                disagree(mention.kind(), mention.span(), other.text());
            } else {
                said(mention.span(), MENTION_WEIGHT);
            }
            return;
        }
        if (other.nearness >= mention.instead()) {
            disagree(mention.kind(), mention.span(), other.text());
        } else if (mention.essential()) {
            lookAround(mention, other);
        }
    }

    private void lookAround(Mention mention, Best other) {
        boolean dated = mention instanceof Mention.Date(var day)
                && source.head().published().equals(day.date()) && day.date().isPresent();
        boolean beside = !(mention instanceof Mention.Direction)
                && source.mentionsAround(run).anyMatch(mention::follows);
        if (dated || beside
                || (!(mention instanceof Mention.Count) && mention.saidBy(there))) {
            said(mention.span(), MENTION_WEIGHT);
        } else {
            boolean only = mention instanceof Mention.Date
                    && source.mentions(run).stream().filter(mention::comparable).count() == 1;
            disagree(mention.kind(), mention.span(), only || other.nearness > 0 ? other.text() : "");
        }
    }

    private Siblings siblings() {
        return new Siblings(claim, claimed, source, run);
    }

    private record Best(Optional<Mention> found, double nearness) {
        String text() {
            return found.map(Mention::text).orElse("");
        }
    }

    /// The mention of a text that stands among words most like those around the claimed one.
    private Best best(Nearness place, List<Mention> mentions) {
        var best = new Best(Optional.empty(), 0);
        for (Mention other : mentions) {
            double nearness = place.to(Nearness.around(source.folded(), other.span()));
            if (best.found.isEmpty() || nearness > best.nearness) {
                best = new Best(Optional.of(other), nearness);
            }
        }
        return best;
    }

    /// An organisation must stand in the source or around the run, whatever else does.
    private void organisations() {
        for (Span name : Organisations.in(claim.words())) {
            String folded = name.in(claim.folded());
            var word = new Word(name, folded, Wording.Kind.UNKNOWN);
            if (settled.stream().noneMatch(name::overlaps)
                    && Coverage.of(word, source.folded() + around) == 0) {
                disagree(Problem.Kind.ORGANISATION, name, otherOrganisation(folded));
            }
        }
    }

    /// An organisation of the same kind that the run names and the claim does not.
    private String otherOrganisation(String name) {
        return Organisations.in(Wording.of(there)).stream()
                .filter(other -> !claim.folded().contains(other.in(there)))
                .filter(other -> Organisations.kind(other.in(there)).equals(Organisations.kind(name)))
                .findFirst().map(other -> other.in(run.in(source.text()))).orElse("");
    }

    private void words() {
        for (Word word : claim.words()) {
            pieces(word).forEach(this::weigh);
        }
    }

    /// A word that the dictionary does not know and the run does not have may be two: what stands opposite to the same
    /// is told from what does not.
    private List<Word> pieces(Word word) {
        if (word.kind() != Wording.Kind.UNKNOWN || word.text().length() < 2 * SHORTEST_NAME
                || Coverage.of(word, there) > 0) {
            return List.of(word);
        }
        List<Word> pieces = new ArrayList<>();
        int start = word.span().start();
        for (int at = start + 1; at <= word.span().end(); at++) {
            if (at == word.span().end() || pairing().paired(at) != pairing().paired(at - 1)) {
                pieces.add(new Word(new Span(start, at), claim.folded().substring(start, at), word.kind()));
                start = at;
            }
        }
        return pieces.stream().anyMatch(piece -> piece.text().length() < SHORTEST_NAME)
                ? List.of(word)
                : pieces;
    }

    private void weigh(Word word) {
        double weight = Coverage.weight(word);
        if (weight == 0 || settled.stream().anyMatch(word.span()::overlaps)) {
            return;
        }
        double here = Coverage.of(word, there);
        leading &= here == 0;
        double share = here > 0 ? here : elsewhere(word);
        all += weight;
        said += weight * share;
        if (share < CHARACTERS) {
            unsaid.add(word.span());
        }
        if (word.text().length() >= SHORTEST_NAME) {
            judge(word, share);
        }
    }

    /// How much of a word the run does not have is said otherwise: what the claim begins with can stand around the run.
    private double elsewhere(Word word) {
        double near = leading ? Coverage.of(word, around) : 0;
        return near > 0 ? NEAR_BY * near : Coverage.paired(word, pairing());
    }

    /// Asks of a word that the source does not have, or has elsewhere only, what stands in its place: a name denies a
    /// name, and another word at least does not say the same.
    private void judge(Word word, double share) {
        Span hole = pairing().hole(word.span());
        // What the run has, and not by itself, may have been moved with what stands beside it.
        boolean moved = share == 1 && !hole.equals(word.span());
        boolean replaced = !moved && share != Coverage.OTHERWISE && pairing().replaced(hole);
        Optional<String> name = replaced ? Optional.empty() : otherName(word, share);
        Optional<String> sibling = share == 1
                ? siblings().otherName(word)
                : Optional.empty();
        if (sibling.isPresent()) {
            disagree(kind(word), word.span(), sibling.get());
        } else if (name.isPresent()) {
            disagree(kind(word), word.span(), name.get());
        } else if (replaced && isName(word)) {
            disagree(kind(word), whole(hole), instead(hole));
        } else if (replaced || share < PART) {
            missing = true;
            String found = replaced || pairing().tight(hole) ? instead(hole) : "";
            if (isName(word) || !found.isEmpty()) {
                Span whole = whole(hole);
                settled.add(whole);
                problems.add(new Problem(kind(word), whole.in(claim.text()), found, Optional.of(whole)));
            }
            denied |= isName(word) && !found.isEmpty();
        }
    }

    /// What stands in the place of a word with which it shares characters, where that is no word of the dictionary: the
    /// two are names.
    private Optional<String> otherName(Word word, double share) {
        if (share >= CHARACTERS || word.kind() == Wording.Kind.LATIN || !pairing().tight(word.span())) {
            return Optional.empty();
        }
        return pairing().instead(word.span()).stream()
                .flatMap(found -> Wording.of(found.in(there)).stream()
                        .filter(other -> other.kind() == Wording.Kind.UNKNOWN
                                && isVariant(word.text(), other.text()))
                        .map(other -> other.span().shift(found.start()).in(run.in(source.text()))))
                .findFirst();
    }

    private static boolean isVariant(String one, String other) {
        return one.length() == other.length() && !one.equals(other)
                && one.chars().anyMatch(c -> other.indexOf(c) >= 0);
    }

    private static boolean isName(Word word) {
        return word.kind() == Wording.Kind.LATIN || word.kind() == Wording.Kind.UNKNOWN;
    }

    private static Problem.Kind kind(Word word) {
        if (PLACE.matcher(word.text()).matches()) {
            return Problem.Kind.PLACE;
        }
        if (ORGANISATION.matcher(word.text()).matches()) {
            return Problem.Kind.ORGANISATION;
        }
        return word.kind() == Wording.Kind.KNOWN ? Problem.Kind.SOURCE : Problem.Kind.NAME;
    }

    private Optional<Pairing> paired = Optional.empty();

    private Pairing pairing() {
        Pairing pairing = paired.orElseGet(() -> Pairing.of(claim.folded(), there));
        paired = Optional.of(pairing);
        return pairing;
    }

    private String instead(Span span) {
        Optional<Span> found = pairing().instead(span);
        if (found.isEmpty()) {
            return "";
        }
        List<Span> values = source.mentions(run).stream().map(each -> each.span().shift(-run.start()))
                .toList();
        Span whole = Wholes.of(found.get(), Wording.of(there), values);
        return isCounterpart(span, whole, values) ? whole.in(run.in(source.text())) : "";
    }

    /// Whether a stretch of the run can stand for one of the claim: a number for a number, words for words.
    private boolean isCounterpart(Span span, Span found, List<Span> values) {
        boolean number = HAS_DIGIT.matcher(span.in(claim.folded())).find();
        boolean says = Wording.of(found.in(there)).stream()
                .anyMatch(word -> word.kind() != Wording.Kind.GRAMMAR);
        return says && (number == HAS_DIGIT.matcher(found.in(there)).find()
                || values.stream().noneMatch(found::overlaps));
    }

    private Span whole(Span span) {
        return Wholes.of(span, claim.words(), claimed.stream().map(Mention::span).toList());
    }
}
