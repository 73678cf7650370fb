package wenyuan.app.retrieve;

/// Which lanes are asked.
public enum Mode {
    HYBRID,
    LEXICAL,
    VECTOR
}
