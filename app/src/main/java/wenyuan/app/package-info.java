/// From a question to a verified answer: question, retrieve, prompt, model, answer; then http and cli. [Wiring] makes
/// the parts and [Main] starts them.
@NullMarked
package wenyuan.app;

import org.jspecify.annotations.NullMarked;
