package alongside.groups.web;

import alongside.design.Page;
import alongside.groups.Charter;
import alongside.groups.Group;
import alongside.groups.Invitation;
import org.jspecify.annotations.Nullable;

/** @param invitation null when the link no longer opens anything */
public record InvitedPage(String secret, String name, String by, @Nullable Group group, @Nullable Invitation invitation,
        @Nullable Charter charter) implements Page {}
