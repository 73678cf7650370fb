/// Texts become vectors. Start at [Embedder]; [OnnxEmbeddingModel] runs the model in this process.
@NullMarked
package wenyuan.indexer.embed;

import org.jspecify.annotations.NullMarked;
