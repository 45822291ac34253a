package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Part;
import alongside.projects.rules.Agreement.WhyNot;
import org.jspecify.annotations.Nullable;

/** @param whyNot why there is nothing to write down yet; null when there is */
public record AgreementPage(Part part, @Nullable WhyNot whyNot, Form form) implements Page {

    @Override
    public int status() {
        return form.everything().isEmpty() || (form.ok() && whyNot == null) ? 200 : 422;
    }
}
