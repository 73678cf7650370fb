package wenyuan.app.answer;

import wenyuan.app.question.Question;

/// What is said when the corpus does not tell, in the language of the question.
public final class Refusal {
    private Refusal() {}

    static String text(Question question, String reason, boolean anythingNear) {
        boolean chinese = question.text().codePoints().anyMatch(Character::isIdeographic);
        String no = chinese ? "语料里没有能回答这个问题的内容。" : "The corpus does not answer this question.";
        String near = chinese ? "下面是最接近的文章，供核对。" : " The articles that come nearest are listed below.";
        String why = reason.isBlank() ? "" : (chinese ? "" : " ") + reason;
        return no + why + (anythingNear ? near : "");
    }
}
