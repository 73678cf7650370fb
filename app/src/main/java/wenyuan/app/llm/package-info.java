/// Language models through LangChain4j, whose chat API is seen only here. Start at [ChatModel].
@NullMarked
package wenyuan.app.llm;

import org.jspecify.annotations.NullMarked;
