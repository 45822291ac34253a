package alongside.followthrough.web;

import alongside.design.Part;
import alongside.followthrough.Reflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a contribution. @param make where a row is made from it; null when the reader does not keep the list */
public record FromWordsPart(List<Reflection> rows, @Nullable String make) implements Part {}
