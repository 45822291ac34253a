package alongside.maps.web;

import alongside.design.Page;
import alongside.maps.MapAnswer;
import alongside.maps.MapStatement;
import alongside.maps.Seen;
import org.jspecify.annotations.Nullable;

/** Every statement is answered. @param last what was answered just before this, or null */
public record DonePage(Seen seen, int done, @Nullable MapStatement last, @Nullable MapAnswer lastAnswer) implements Page {}
