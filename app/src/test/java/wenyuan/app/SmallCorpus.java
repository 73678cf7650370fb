package wenyuan.app;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.lucene.LuceneIndex;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Passages;

/// An index of a dozen invented articles of two outlets, from January to March 2025, with a column and a weekly digest.
public record SmallCorpus(LuceneIndex index, Embedder embedder) implements AutoCloseable {
    static final int DIMENSION = 64;

    /// Makes the index in a folder.
    public static SmallCorpus open(Path folder) {
        var embedder = new Embedder("pairs", new Pairs(), "");
        var corpus = new SmallCorpus(LuceneIndex.open(folder, "pairs", DIMENSION), embedder);
        corpus.put("d/1", "老船工守渡口｜城里人家", "晨报", "2025-01-10", "陈老伯在河边守了四十年渡口，每天摆渡两百人。");
        corpus.put("d/2", "木匠的三代手艺｜城里人家", "晨报", "2025-02-14", "木匠林师傅一家三代做榫卯家具，收了五个徒弟。");
        corpus.put("d/3", "灯笼铺里过年｜城里人家", "晨报", "2025-01-28", "灯笼铺的赵婆婆一个冬天扎了三百盏灯笼。");
        corpus.put("d/4", "新港口开港", "晚报", "2025-02-20", "新港口有三个泊位，年吞吐量达到一百万吨，总投资12亿元，由海岸集团建设。");
        corpus.put("d/5", "市图书馆新馆开馆", "晚报", "2025-03-04", "市图书馆新馆开馆，面积两万平方米，藏书八十万册。市长出席开馆仪式并讲话。");
        corpus.put("d/6", "桥梁检修完工", "晨报", "2025-03-04", "跨河大桥检修完工，封闭了十五天后恢复通车。");
        corpus.put("d/7", "一周要闻（3月3日—3月9日）", "晨报", "2025-03-09",
                "市图书馆新馆开馆，面积两万平方米，藏书八十万册。市长出席开馆仪式并讲话。跨河大桥检修完工，封闭了十五天后恢复通车。");
        corpus.put("d/8", "体育馆招标", "晚报", "2025-03-11", "体育馆改造工程开始招标，预算三千五百万元，工期两年。");
        corpus.index.commit();
        return corpus;
    }

    /// Adds an article with its vectors; it is found after the next commit.
    ///
    /// @param date as 2025-03-04
    public void put(String id, String title, String outlet, String date, String text) {
        var article = new Article(id, title, List.of(), "", outlet, Optional.of(LocalDate.parse(date)), "",
                Kind.ARTICLE,
                text + "\n", new Origin("d.txt", id, List.of(), List.of()));
        List<Passage> passages = Passages.of(article);
        index.put(article, passages, id);
        index.embed(passages, embedder.passages(passages.stream().map(Passage::text).toList()));
    }

    @Override
    public void close() {
        index.close();
    }

    /// Counts pairs of neighbouring characters: texts that share some are near each other.
    private static final class Pairs implements EmbeddingModel {
        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            return Response
                    .from(segments.stream().map(segment -> Embedding.from(vector(segment.text()))).toList());
        }

        @Override
        public int dimension() {
            return DIMENSION;
        }

        private static float[] vector(String text) {
            var vector = new float[DIMENSION];
            vector[0] = 0.001f;
            for (int i = 0; i + 1 < text.length(); i++) {
                vector[Math.floorMod(31 * text.charAt(i) + text.charAt(i + 1), DIMENSION)]++;
            }
            double squares = 0;
            for (float part : vector) {
                squares += part * part;
            }
            for (int i = 0; i < DIMENSION; i++) {
                vector[i] = (float) (vector[i] / Math.sqrt(squares));
            }
            return vector;
        }
    }
}
