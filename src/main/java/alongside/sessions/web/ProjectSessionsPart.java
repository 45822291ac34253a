package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Session;
import org.jspecify.annotations.Nullable;

public record ProjectSessionsPart(String project, @Nullable Session next, @Nullable Session last, int all, boolean mayPlan) implements Part {}
