/// What tests of the page need: the program running, and a real browser that looks at it.
@NullMarked
package wenyuan.app.page;

import org.jspecify.annotations.NullMarked;
