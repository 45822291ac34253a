/** The pages of registration: for the public, for whoever registered, and for those who run the session. */
@NullMarked
package alongside.registration.web;

import org.jspecify.annotations.NullMarked;
