/// The reader: a small cross-encoder that reads a question together with a window of text. [Reader] is what the rest sees;
/// [OnnxReader] runs the model, [RememberingReader] keeps what was read last, [OverlapReader] counts shared words where no
/// model is wanted. A [Reading] says whether the window answers and which span of it does.
@NullMarked
package wenyuan.app.reader;

import org.jspecify.annotations.NullMarked;
