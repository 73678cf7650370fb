package wenyuan.app.question;

/// An earlier question of a conversation and what was answered.
public record Exchange(String question, String answer) {}
