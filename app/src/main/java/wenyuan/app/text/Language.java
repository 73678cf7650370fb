package wenyuan.app.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The language that an asker is answered in. What the program itself says there stands in the bundle `/messages`, in
/// ICU's message syntax: `{0}` stands for the first value.
public enum Language {
    CHINESE(Locale.CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The language of a text: Chinese where it has a Han character.
    public static Language of(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? CHINESE : ENGLISH;
    }

    /// The text of a key with values in their places.
    ///
    /// @throws java.util.MissingResourceException when the bundle has no such key
    public String say(String key, Object... values) {
        return new MessageFormat(ResourceBundle.getBundle("messages", locale).getString(key), locale)
                .format(values);
    }

    /// The language's tag, as HTML has it.
    public String tag() {
        return locale.getLanguage();
    }
}
