/// JSON files: one article, a list, one a line, or a list inside an envelope. Start at [JsonReader].
/// [JsonItems] finds the objects that are articles, [JsonObject] keeps where each string stands in the file, and
/// [JsonNews] makes an article of one.
@NullMarked
package wenyuan.indexer.article.json;

import org.jspecify.annotations.NullMarked;
