package wenyuan.app.model;

import java.util.Locale;
import java.util.Set;

/// What speaks against answering: a sign that the sources are about the matter but do not tell what is asked, or not
/// about it at all. Any one is enough to refuse.
sealed interface Doubt {

    /// What is missing, as a sentence for the asker.
    String reason(boolean chinese);

    /// No source holds a name that the question gives.
    record Name(String name) implements Doubt {
        @Override
        public String reason(boolean chinese) {
            return chinese ? "找到的文章里没有出现“" + name + "”。" : "The articles found do not name “" + name + "”.";
        }
    }

    /// The article that would be quoted does not name what the question is about.
    ///
    /// @param toldElsewhere whether the article shown first names it
    record OtherSubject(String name, boolean toldElsewhere) implements Doubt {
        @Override
        public String reason(boolean chinese) {
            if (toldElsewhere) {
                return chinese
                        ? "提到“" + name + "”的文章没有说所问的事。"
                        : "The articles that mention “" + name + "” do not tell what is asked.";
            }
            return chinese
                    ? "最接近的文章没有提到“" + name + "”。"
                    : "The nearest article does not mention “" + name + "”.";
        }
    }

    /// The article that would be quoted tells of other years.
    ///
    /// @param toldElsewhere whether the article shown first names one of the years asked for
    record OtherYear(Set<String> years, boolean toldElsewhere) implements Doubt {
        @Override
        public String reason(boolean chinese) {
            String list = String.join(chinese ? "、" : ", ", years);
            if (toldElsewhere) {
                return chinese
                        ? "找到的文章里，讲这件事的说的不是" + list + "年。"
                        : "Of the articles found, the one about this does not tell of " + list + ".";
            }
            return chinese
                    ? "最接近的文章说的不是" + list + "年。"
                    : "The nearest article does not tell of " + list + ".";
        }
    }

    /// What comes nearest is told of another of the same kind.
    record Sibling(String told, String asked) implements Doubt {
        /// Folding made letters small; in names as these, A轮, T2航站楼, they are large.
        public Sibling {
            told = told.toUpperCase(Locale.ROOT);
            asked = asked.toUpperCase(Locale.ROOT);
        }

        @Override
        public String reason(boolean chinese) {
            return chinese
                    ? "最接近的文章说的是" + told + "，不是" + asked + "。"
                    : "The nearest article tells of " + told + ", not of " + asked + ".";
        }
    }

    /// Nothing quoted speaks of what is asked of the subject: a post, a relation, a sum.
    record Unmentioned(String word) implements Doubt {
        @Override
        public String reason(boolean chinese) {
            return chinese
                    ? "讲这件事的文章没有说到“" + word + "”。"
                    : "The article about this does not speak of “" + word + "”.";
        }
    }

    /// A number is asked for, and no quote counts in what it must be counted in.
    ///
    /// @param others whether an article found gives such a number of something else
    record NoNumber(boolean others) implements Doubt {
        @Override
        public String reason(boolean chinese) {
            if (others) {
                return chinese
                        ? "找到的文章给出的数字说的不是所问的这件事。"
                        : "The numbers in the articles found are of something else.";
            }
            return chinese ? "最接近的文章没有给出所问的数字。" : "The nearest articles do not give the number asked for.";
        }
    }

    /// The question is in another language, and little of it can be found in the Chinese articles as it is written.
    record OtherLanguage(Set<String> missing) implements Doubt {
        @Override
        public String reason(boolean chinese) {
            String looked = missing.isEmpty()
                    ? ""
                    : " Not found as written: " + String.join(", ", missing) + ".";
            return "The articles are in Chinese, and only names and numbers of this question could be looked for."
                    + looked + " Asking in Chinese may find the answer.";
        }
    }

    /// No passage is near, and no article holds most of what is asked.
    record OtherMatter() implements Doubt {
        @Override
        public String reason(boolean chinese) {
            return chinese ? "语料里没有文章讲这件事。" : "No article in the corpus is about this.";
        }
    }
}
