package alongside.live.web;

import alongside.design.Part;
import alongside.live.HeardCount;
import org.jspecify.annotations.Nullable;

/** @param now what is on; null once it is over @param counted how many were heard, once it is over */
public record SessionLivePart(String session, @Nullable NowLine now, boolean takesPart, boolean runs, @Nullable HeardCount counted) implements Part {}
