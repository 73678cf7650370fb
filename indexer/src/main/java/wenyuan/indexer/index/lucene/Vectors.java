package wenyuan.indexer.index.lucene;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/// How vectors are kept: up to some 3,000 in a segment they are compared one by one, which is exact and quick enough,
/// above that a graph leads to the near ones.
final class Vectors {
    /// In Lucene's measure, the neighbours for which a search of the graph costs as much as comparing all.
    private static final int GRAPH_THRESHOLD = 375;

    private Vectors() {}

    static Codec codec() {
        KnnVectorsFormat vectors = new Lucene99HnswVectorsFormat(Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER, null, GRAPH_THRESHOLD);
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return vectors;
            }
        };
    }
}
