package alongside.people.web;

import alongside.design.Form;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** The part of a form that says how somebody's words reached whoever writes them down. */
@Component
class Written {

    private final EnteredFor enteredFor;

    Written(EnteredFor enteredFor) {
        this.enteredFor = enteredFor;
    }

    void check(Me me, String person, Form form) {
        if (!me.person().equals(person)) form.choice("how", How.class);
    }

    void down(Me me, String person, Form form, String about) {
        if (!me.person().equals(person)) enteredFor.record(me, person, form.choice("how", How.class).orElseThrow(), about, form.ticked("read-back"));
    }
}
