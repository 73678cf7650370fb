package wenyuan.app.question;

import java.util.ArrayList;
import java.util.List;
import wenyuan.app.text.Chinese;

/// Gathers what was understood, as sentences in the language of the question.
record Notes(boolean chinese, List<String> sentences) {

    static Notes inLanguageOf(String question) {
        return new Notes(Chinese.isIn(question), new ArrayList<>());
    }

    /// Says the same thing, in whichever language is the question's.
    void say(String inChinese, String inEnglish) {
        sentences.add(chinese ? inChinese : inEnglish);
    }
}
