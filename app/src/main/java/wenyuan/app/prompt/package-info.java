/// A retrieval becomes a [Prompt]: instructions, numbered sources, question. The only reader of `prompts/`.
@NullMarked
package wenyuan.app.prompt;

import org.jspecify.annotations.NullMarked;
