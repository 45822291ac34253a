package alongside.office.web;

import alongside.design.Form;
import alongside.office.Organisation;

/** The fields of the organisation, on the first-run page and on its settings pages. */
final class OrganisationForm {

    private OrganisationForm() {}

    /** Its name and who helps; the words about worries stay as they are known. */
    static Organisation read(Form form, Organisation known) {
        var read = new Organisation(
                form.text("organisation", 200),
                form.text("help-name", 200),
                form.text("help-phone", 60),
                form.email("help-email"),
                known.worryName(),
                known.worryPhone(),
                known.worryOutOfHours());
        phone(form, "help-phone");
        return read;
    }

    /** Whom to phone about a worry; the rest stays as it is known. */
    static Organisation readWorry(Form form, Organisation known) {
        var read = known.withWorry(form.text("worry-name", 200), form.text("worry-phone", 60), form.text("worry-out-of-hours", 1_000));
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
                "help-email", known.helpEmail());
    }

    static Form ofWorry(Organisation known) {
        return Form.with("worry-name", known.worryName(), "worry-phone", known.worryPhone(), "worry-out-of-hours", known.worryOutOfHours());
    }
}
