package wenyuan.indexer.embed;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// Texts into the numbers of their tokens, as a model wants them: special tokens around, cut at the model's limit.
/// Safe to share between threads; whoever opens it closes it.
public final class Tokenizer implements AutoCloseable {
    /// How many tokens a model of the BERT family can read at once.
    static final int LIMIT = 512;

    private static final String OFFLINE = "ai.djl.offline";
    /// A character that no news model knows: an Egyptian hieroglyph.
    private static final String UNKNOWN = "𓀀";

    private final HuggingFaceTokenizer tokenizer;
    private final boolean lowerCase;

    private Tokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.lowerCase = knowsNoCapitals(tokenizer);
    }

    public static Tokenizer open(ModelFiles files) {
        stayOffline();
        try (InputStream json = files.openTokenizer()) {
            String limit = Integer.toString(LIMIT);
            return new Tokenizer(
                    HuggingFaceTokenizer.newInstance(json, Map.of("padding", "false", "truncation",
                            "true", "maxLength", limit, "modelMaxLength", limit)));
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new EmbeddingException("The tokenizer " + files.tokenizer() + " cannot be loaded: "
                    + e.getMessage() + ". Put the tokenizer.json there that belongs to the model.", e);
        }
    }

    long[] tokens(String text) {
        return tokenizer.encode(lowerCase ? text.toLowerCase(Locale.ROOT) : text).getIds();
    }

    /// A text and a second one as one sequence, which is cut at the model's limit.
    public TokenPair pair(String first, String second) {
        return TokenPair.of(tokenizer.encode(folded(first), folded(second)), second);
    }

    /// The text with each character as the model's vocabulary has it: full-width letters and digits at half width, small
    /// letters where it has no capitals. The number of characters does not change.
    private String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean full = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
            char half = full ? (char) (c - '０' + '0') : c;
            folded.append(lowerCase ? Character.toLowerCase(half) : half);
        }
        return folded.toString();
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /// The library's native part is in its jar; without this it would look for a better one in the network, and
    /// report its use.
    private static void stayOffline() {
        System.setProperty(OFFLINE, "true");
    }

    /// Whether capitals must be made small: some tokenizers leave them as they are although their vocabulary has none.
    private static boolean knowsNoCapitals(HuggingFaceTokenizer tokenizer) {
        return Arrays.equals(tokenizer.encode("A").getIds(), tokenizer.encode(UNKNOWN).getIds());
    }
}
