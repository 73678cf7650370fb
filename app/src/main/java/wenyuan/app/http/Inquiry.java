package wenyuan.app.http;

import wenyuan.app.question.Question;

/// What is asked, of whom, in which conversation.
///
/// @param historyBrought whether the question's history is not that of the kept answers of its conversation
/// @param model name of a model; blank for the default one
record Inquiry(String conversation, Question question, boolean historyBrought, String model) {}
