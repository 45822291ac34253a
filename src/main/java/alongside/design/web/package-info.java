/** The pages every installation has: reading settings, the gallery, what we say about the app itself. */
@NullMarked
package alongside.design.web;

import org.jspecify.annotations.NullMarked;
