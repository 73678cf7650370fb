/// What can be set, and where it comes from: option, environment, `wenyuan.yaml`, default. Start at [Settings].
@NullMarked
package wenyuan.app.settings;

import org.jspecify.annotations.NullMarked;
