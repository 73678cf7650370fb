package wenyuan.app.prompt;

import wenyuan.app.retrieve.Retrieval;

/// What a model is given.
///
/// @param retrieval the question and its sources: source number `n` is the hit of rank `n`
/// @param instructions how to answer, for a language model's system message
/// @param message numbered sources, history and question, for its user message
public record Prompt(Retrieval retrieval, String instructions, String message) {}
