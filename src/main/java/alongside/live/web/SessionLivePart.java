package alongside.live.web;

import alongside.design.Part;
import alongside.live.HeardCount;
import org.jspecify.annotations.Nullable;

/** @param counted how many were heard, once it is over */
public record SessionLivePart(String session, boolean takesPart, boolean runs, @Nullable HeardCount counted) implements Part {}
