package alongside.maps.web;

import alongside.maps.MapAnswer;
import alongside.maps.MapStatement;
import alongside.maps.Seen;
import org.jspecify.annotations.Nullable;

/**
 * @param given what was answered to it before, or null
 * @param last what was answered just before this, or null
 */
public record StatementPage(Seen seen, MapStatement statement, int done, int all, @Nullable MapAnswer given, @Nullable MapStatement last,
        @Nullable MapAnswer lastAnswer) implements alongside.design.Page {}
