package wenyuan.app.question.spelling;

import com.ibm.icu.text.Transliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/// How Han characters sound in Mandarin, tones left out: of several readings the usual one. Safe to share between
/// threads.
final class Pinyin {
    private static final Pattern TONES = Pattern.compile("\\p{M}+");

    private final Transliterator pinyin = Transliterator.getInstance("Han-Latin; NFD; Lower");
    private final ConcurrentMap<Character, String> known = new ConcurrentHashMap<>();

    /// The sound of a character; of one that is not Han, the character itself.
    String of(char c) {
        return known.computeIfAbsent(c, this::read);
    }

    private synchronized String read(char c) {
        String read = pinyin.transliterate(String.valueOf(c)).strip();
        return TONES.matcher(read.replace("u\u0308", "v")).replaceAll("");
    }
}
