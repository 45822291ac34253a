@NullMarked
package alongside.live.web;

import org.jspecify.annotations.NullMarked;
