package alongside.people.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On one's own page: how we reach you, what you need, who helps you. */
@Component
class MyDetails implements Panel {

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return new MyDetailsPart(me.person());
    }
}
