package alongside.people.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.people.EnteredFor;
import alongside.people.Needs;
import alongside.people.Profiles;
import alongside.people.Supports;
import alongside.store.Ids;
import alongside.who.Me;
import java.util.HashSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Everything about one person on one page that prints: for themself and for whoever arranges something they share. */
@Controller
class PersonPages {

    /** What this page shows, room by room. */
    @org.springframework.stereotype.Component
    record Shown(Supports supports, EnteredFor enteredFor, Needs needs, Names names, Panels panels) {}

    private final Profiles profiles;
    private final Shown shown;

    PersonPages(Profiles profiles, Shown shown) {
        this.profiles = profiles;
        this.shown = shown;
    }

    @GetMapping("/people/{person}")
    Answer person(Me me, @PathVariable String person) {
        var profile = NotFound.unless(profiles.open(me, person));
        var supports = shown.supports.of(person);
        var entries = shown.enteredFor.forPerson(me, person);
        var readings = shown.needs.readings(me, person);
        var ids = new HashSet<String>();
        supports.forEach(it -> ids.add(it.supporter()));
        entries.forEach(it -> ids.add(it.by()));
        readings.forEach(it -> ids.add(it.reader()));
        return new PersonPage(profile.person(), profile.contact(), me.person().equals(person), supports, entries, readings,
                shown.names.of(ids), shown.panels.at("people.person", person, me));
    }

    @PostMapping("/entries/{entry}/undoing")
    Answer undo(Me me, @PathVariable String entry, Form form) {
        NotFound.unless(shown.enteredFor.undo(me, entry));
        return Go.to(back(me, form)).saying("people.entry.undone");
    }

    @PostMapping("/supports/{support}/ending")
    Answer end(Me me, @PathVariable String support, Form form) {
        NotFound.unless(shown.supports.end(me, support));
        return Go.to(back(me, form)).saying("people.supporter.ended");
    }

    /** To the page of the person it was done for, if they may still see it. */
    private String back(Me me, Form form) {
        var person = form.typed("person");
        return Ids.is(person) && profiles.mayOpen(me, person) ? "/people/" + person : "/people/" + me.person();
    }
}
