@NullMarked
package alongside.maps.web;

import org.jspecify.annotations.NullMarked;
