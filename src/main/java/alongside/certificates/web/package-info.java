@NullMarked
package alongside.certificates.web;

import org.jspecify.annotations.NullMarked;
