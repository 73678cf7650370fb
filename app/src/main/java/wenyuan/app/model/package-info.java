/// A prompt becomes a [Draft]: a text that nobody has verified. [QuotingModel] quotes and needs nothing else;
/// [ChatModel] asks a language model through LangChain4j, whose chat API is seen only here.
@NullMarked
package wenyuan.app.model;

import org.jspecify.annotations.NullMarked;
