package alongside.registration.web;

import alongside.design.Form;
import alongside.design.Line;
import alongside.design.Look;
import alongside.design.Page;
import alongside.registration.Registrations.Own;
import java.util.List;

/** The page of somebody who registered, behind the address in their letter. */
public record OwnPage(Own own, String door, Form form) implements Page {

    public List<Line> when(Look look) {
        return Facing.when(look, own.session());
    }
}
