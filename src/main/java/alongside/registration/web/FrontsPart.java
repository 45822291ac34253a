package alongside.registration.web;

import alongside.design.Part;
import alongside.registration.Registrations.Front;
import java.util.List;

public record FrontsPart(List<Front> fronts) implements Part {}
