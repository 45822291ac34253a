package alongside.followthrough.web;

import alongside.design.Part;
import alongside.followthrough.Reflection;
import alongside.voices.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param standing what the words stand on, by group; null where there are none @param choose where the rows are chosen, or blank */
public record FedPart(List<Reflection> rows, @Nullable Standing standing, String choose) implements Part {}
