/// An interpreted question becomes a [Retrieval]: the passages that speak to it, best first. Start at [Retriever].
@NullMarked
package wenyuan.app.retrieve;

import org.jspecify.annotations.NullMarked;
