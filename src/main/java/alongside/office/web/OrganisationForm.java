package alongside.office.web;

import alongside.design.Form;
import alongside.office.Organisation;

/** The fields of the organisation, on the first-run page and on its settings page. */
final class OrganisationForm {

    private OrganisationForm() {}

    static Organisation read(Form form) {
        var read = new Organisation(
                form.text("organisation", 200),
                form.text("help-name", 200),
                form.text("help-phone", 60),
                form.email("help-email"),
                form.text("worry-name", 200),
                form.text("worry-phone", 60),
                form.text("worry-out-of-hours", 1_000));
        phone(form, "help-phone");
        phone(form, "worry-phone");
        return read;
    }

    private static void phone(Form form, String field) {
        if (!form.typed(field).strip().matches("[+]?[0-9 ()-]{3,60}")) form.problem(field, "office.phone.wrong");
    }

    static Form of(Organisation known) {
        return Form.with(
                "organisation", known.name(),
                "help-name", known.helpName(),
                "help-phone", known.helpPhone(),
                "help-email", known.helpEmail(),
                "worry-name", known.worryName(),
                "worry-phone", known.worryPhone(),
                "worry-out-of-hours", known.worryOutOfHours());
    }
}
