/** The pages of a group: its members, their invitations, its charter. */
@NullMarked
package alongside.groups.web;

import org.jspecify.annotations.NullMarked;
