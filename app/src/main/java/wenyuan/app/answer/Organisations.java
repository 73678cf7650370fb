package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Names of organisations, told by how they end: 大学, 集团, 医院. A word by itself that only says what kind of
/// organisation is meant is no name.
final class Organisations {
    private static final List<String> KINDS = List.of("研究院", "研究所", "大学", "学院", "公司", "集团", "医院", "银行", "基金会",
            "协会",
            "出版社", "博物馆");

    private Organisations() {}

    /// The names among the words of a text: a word that ends so, or one together with the word of the dictionary right
    /// before it; a word that is none is held to be a name anyway.
    static List<Span> in(List<Word> words) {
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String kind = kind(word.text());
            if (!kind.isEmpty() && word.text().length() > kind.length()) {
                names.add(word.span());
            } else if (!kind.isEmpty() && i > 0) {
                before(words.get(i - 1), word).ifPresent(names::add);
            }
        }
        return List.copyOf(names);
    }

    private static Optional<Span> before(Word name, Word kind) {
        boolean joined = name.span().end() == kind.span().start() && name.text().length() > 1
                && name.kind() == Wording.Kind.KNOWN;
        return joined ? Optional.of(new Span(name.span().start(), kind.span().end())) : Optional.empty();
    }

    /// Asks of each organisation of a claim that it stand in the source or around the run, whatever else does.
    static void check(SideBySide both, Tally tally) {
        for (Span name : in(both.claim().words())) {
            var word = new Word(name, name.in(both.claim().folded()), Wording.Kind.UNKNOWN);
            if (!tally.isSettled(name)
                    && Coverage.of(word, both.source().folded() + both.around()) == 0) {
                tally.disagree(Problem.Kind.ORGANISATION, name, other(word.text(), both));
            }
        }
    }

    /// An organisation of the same kind that the run names and the claim does not.
    private static String other(String name, SideBySide both) {
        return in(Wording.of(both.there())).stream()
                .filter(other -> !both.claim().folded().contains(other.in(both.there())))
                .filter(other -> kind(other.in(both.there())).equals(kind(name)))
                .findFirst().map(other -> other.in(both.written())).orElse("");
    }

    /// The kind of organisation that a word ends in; empty where it ends in none.
    static String kind(String word) {
        return KINDS.stream().filter(word::endsWith).findFirst().orElse("");
    }
}
