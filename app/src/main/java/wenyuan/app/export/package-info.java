/// Kept answers as files: Markdown and HTML with footnotes, JSON. Whatever an article says shows there as text. Start
/// at [Format].
@NullMarked
package wenyuan.app.export;

import org.jspecify.annotations.NullMarked;
