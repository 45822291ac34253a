package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Reflections;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What I promised and have not done yet, on a person's own page. */
@Component
class MyPromises implements Panel {

    private final Reflections reflections;

    MyPromises(Reflections reflections) {
        this.reflections = reflections;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var promises = reflections.promisesOf(me);
        return promises.isEmpty() ? null : new MyPromisesPart(promises);
    }
}
