package alongside.voices.web;

import alongside.design.Form;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Kind;
import alongside.voices.NewContribution;

/** What may be said about words besides them, as typed: where they may be used, a warning before them, how bad a barrier is and where. */
record Besides(Audience audience, String warning, String howBad, String where) {

    /** @param captured whether it is written down for somebody: where their words may be used is theirs to say */
    static Besides read(Form form, boolean captured, Kind kind) {
        boolean barrier = kind == Kind.BARRIER;
        return new Besides(captured ? Audience.PROJECT : form.optionalChoice("audience", Audience.class).orElse(Audience.PROJECT), form.optional("warning", 200),
                barrier ? form.optional("howBad", 200) : "", barrier ? form.optional("where", 200) : "");
    }

    NewContribution beside(NewContribution said) {
        return said.allowing(audience).warning(warning).standing(howBad, where);
    }
}
