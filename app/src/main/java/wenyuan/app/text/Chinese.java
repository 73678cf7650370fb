package wenyuan.app.text;

/// Tells in which language to speak to an asker.
public final class Chinese {
    private Chinese() {}

    /// Whether there is a Chinese character in the text.
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
