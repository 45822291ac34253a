package alongside.certificates.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On one's own page: the way to one's certificates. It asks the database nothing. */
@Component
class MyCertificates implements Panel {

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return subject.equals(me.person()) ? new MyCertificatesPart() : null;
    }
}
