package wenyuan.app.quote;

/// Why a question is not answered: what is missing, as a sentence for the asker.
record RefusalReason(String chinese, String english) {
    /// No source is about the matter.
    static final RefusalReason NOTHING_NEAR = new RefusalReason("语料里没有文章讲这件事。",
            "No article in the corpus is about this.");
    /// The sources are about the matter and do not say what is asked.
    static final RefusalReason NOT_SAID = new RefusalReason("找到的文章里没有说到所问的内容。",
            "The articles found do not say what is asked.");

    /// The article or sentence that comes nearest is about another one of the same kind.
    static RefusalReason otherOne(String found, String asked) {
        return new RefusalReason("最接近的文章说的是" + found + "，不是" + asked + "。",
                "The nearest article is about " + found + ", not " + asked + ".");
    }

    /// The article that comes nearest does not have a name that the question gives.
    static RefusalReason noSuchName(String name) {
        return new RefusalReason("最接近的文章里没有出现“" + name + "”。",
                "The nearest article does not mention “" + name + "”.");
    }
}
