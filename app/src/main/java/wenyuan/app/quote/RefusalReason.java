package wenyuan.app.quote;

import java.util.List;

/// Why a question is not answered.
sealed interface RefusalReason {

    /// What is missing, as a sentence for the asker.
    String sentence(boolean chinese);

    /// No source is about the matter.
    record NothingNear() implements RefusalReason {
        @Override
        public String sentence(boolean chinese) {
            return chinese ? "语料里没有文章讲这件事。" : "No article in the corpus is about this.";
        }
    }

    /// The sources are about the matter and do not say what is asked.
    record NotSaid() implements RefusalReason {
        @Override
        public String sentence(boolean chinese) {
            return chinese ? "找到的文章里没有说到所问的内容。" : "The articles found do not say what is asked.";
        }
    }

    /// The article that comes nearest is about other years.
    record OtherYear(List<String> years) implements RefusalReason {
        @Override
        public String sentence(boolean chinese) {
            return chinese
                    ? "最接近的文章说的不是" + String.join("、", years) + "年。"
                    : "The nearest article is not about " + String.join(", ", years) + ".";
        }
    }

    /// The sentence that comes nearest is about another one of the same kind.
    record OtherOne(String found, String asked) implements RefusalReason {
        @Override
        public String sentence(boolean chinese) {
            return chinese
                    ? "最接近的文章说的是" + found + "，不是" + asked + "。"
                    : "The nearest article is about " + found + ", not " + asked + ".";
        }
    }

    /// The article that comes nearest does not have a name that the question gives.
    record NoSuchName(String name) implements RefusalReason {
        @Override
        public String sentence(boolean chinese) {
            return chinese
                    ? "最接近的文章里没有出现“" + name + "”。"
                    : "The nearest article does not mention “" + name + "”.";
        }
    }
}
