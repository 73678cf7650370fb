/// The files of the web page, from the program or from a folder, with entity tags.
/// Start at [StaticFiles].
@NullMarked
package wenyuan.app.http.files;

import org.jspecify.annotations.NullMarked;
