package wenyuan.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenyuan.indexer.article.json.JsonReader;
import wenyuan.indexer.corpus.SourceFile;

/// Random dumps, with random damage: every object that was not damaged is read, as another parser reads it.
class JsonDamageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHARACTERS = "新闻会议市民今天报道，。“”\"\\\r\n\t\u3000 {}[]:,<&;abc09\ud83d\ude00";

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsEveryObjectThatIsNotDamaged(long seed) throws JsonProcessingException {
        var random = new Random(seed);
        List<ObjectNode> objects = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(40); i++) {
            objects.add(news(i, random));
        }
        boolean lines = random.nextBoolean();
        Set<Integer> damaged = new TreeSet<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            String json = JSON.writeValueAsString(objects.get(i));
            // The first stays whole: with all of the first ones damaged there is nothing to be like.
            if (i > 0 && random.nextInt(4) == 0) {
                json = damage(json, random);
                damaged.add(i);
            }
            written.add(json);
        }
        var file = new SourceFile("dump.json",
                lines
                        ? String.join("\n", written)
                        : "[" + String.join(random.nextBoolean() ? ", " : ",\n", written) + "]",
                "");

        Reading reading = new JsonReader().read(file);

        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < objects.size(); i++) {
            if (!damaged.contains(i)) {
                expected.add(objects.get(i).get("title").asText().strip() + " " + i);
            }
        }
        Set<String> read = reading.articles().stream().map(a -> a.title() + " " + a.origin().nativeId())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).as("seed %d", seed).containsAll(expected);
        reading.articles().forEach(article -> Alignment.assertHolds(article, file));
        for (Article article : reading.articles()) {
            String nativeId = article.origin().nativeId();
            if (expected.contains(article.title() + " " + nativeId)) {
                String content = objects.get(Integer.parseInt(nativeId)).get("content").asText();
                assertThat(squeezed(article.text())).as("seed %d", seed).isEqualTo(squeezed(content));
            }
        }
    }

    private static ObjectNode news(int id, Random random) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", id).put("title", "题目" + id);
        if (random.nextInt(3) > 0) {
            node.put("date", "2025-01-" + (10 + random.nextInt(10)));
        }
        if (random.nextInt(3) == 0) {
            node.putArray("media").addObject().put("url", "http://x/" + id).put("title", "图");
        }
        var text = new StringBuilder("正文" + id);
        int[] characters = CHARACTERS.codePoints().toArray();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return node.put("content", text.append("完").toString());
    }

    private static String damage(String json, Random random) {
        int at = whole(json, 1 + random.nextInt(json.length() - 2));
        return switch (random.nextInt(5)) {
            case 0 -> json.substring(0, at);
            case 1 -> json.substring(0, at) + "\"" + json.substring(at);
            case 2 ->
                json.substring(0, at) + json
                        .substring(whole(json, Math.min(json.length() - 1, at + 1 + random.nextInt(20))));
            case 3 -> json.substring(0, json.length() - 1);
            default -> json.substring(0, at) + "]}{[\\\"" + json.substring(at);
        };
    }

    /// The offset, or the one before where it would cut a character in two.
    private static int whole(String json, int at) {
        return Character.isLowSurrogate(json.charAt(at)) ? at - 1 : at;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
