package alongside.groups.web;

import alongside.design.Page;
import alongside.groups.Charter;
import alongside.groups.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param shown the version on this page, or null when there is none yet; @param versions every adopted one, newest first */
public record CharterPage(Group group, boolean arranges, @Nullable Charter shown, List<Charter> versions, boolean draft) implements Page {}
