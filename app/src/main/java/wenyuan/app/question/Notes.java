package wenyuan.app.question;

import java.util.ArrayList;
import java.util.List;

/// Gathers what was understood, as sentences in the language of the question.
final class Notes {
    private final boolean chinese;
    private final List<String> sentences = new ArrayList<>();

    private Notes(boolean chinese) {
        this.chinese = chinese;
    }

    static Notes inLanguageOf(String question) {
        return new Notes(question.codePoints().anyMatch(Character::isIdeographic));
    }

    /// Says the same thing, in whichever language is the question's.
    void say(String inChinese, String inEnglish) {
        sentences.add(inLanguage(inChinese, inEnglish));
    }

    String inLanguage(String inChinese, String inEnglish) {
        return chinese ? inChinese : inEnglish;
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
