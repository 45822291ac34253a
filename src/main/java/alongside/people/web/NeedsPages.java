package alongside.people.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.AccessNeeds;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.Profiles;
import alongside.people.SeenBy;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a person needs to take part: their own page, and the strict one for whom they chose to show it to. */
@Controller
class NeedsPages {

    private final Needs needs;
    private final Profiles profiles;
    private final Names names;
    private final Written written;
    private final InstantSource clock;

    NeedsPages(Needs needs, Profiles profiles, Names names, Written written, InstantSource clock) {
        this.needs = needs;
        this.profiles = profiles;
        this.names = names;
        this.written = written;
        this.clock = clock;
    }

    @GetMapping("/me/needs")
    Answer mine(Me me) {
        return show(me, me.person(), true, null, filled(needs.mine(me)));
    }

    @PostMapping("/me/needs")
    Answer sayMine(Me me, Form form) {
        return say(me, me.person(), form);
    }

    /** Whoever may read reads; whoever arranges may write down what the person says, without seeing what stands there. */
    @AskTwice
    @GetMapping("/people/{person}/needs")
    Answer theirs(Me me, @PathVariable String person) {
        boolean reads = needs.mayRead(me, person);
        NotFound.unless(reads || profiles.mayOpen(me, person));
        var shown = reads ? needs.read(me, person) : Optional.<AccessNeeds>empty();
        return show(me, person, reads, shown.orElse(null), filled(shown));
    }

    @AskTwice
    @PostMapping("/people/{person}/needs")
    Answer sayTheirs(Me me, @PathVariable String person, Form form) {
        NotFound.unless(profiles.mayOpen(me, person));
        return say(me, person, form);
    }

    private Answer say(Me me, String person, Form form) {
        var words = new EnumMap<NeedKind, String>(NeedKind.class);
        for (var kind : NeedKind.values()) {
            var said = form.optional(kind.name(), 1000);
            if (!said.isEmpty()) words.put(kind, said);
        }
        var seenBy = EnumSet.noneOf(SeenBy.class);
        for (var it : SeenBy.values()) if (form.chose("seen-by", it.name())) seenBy.add(it);
        var today = Dates.dayOf(clock.instant());
        var review = form.optionalDay("review");
        if (review.isPresent() && (review.get().isBefore(today) || review.get().isAfter(today.plusYears(1)))) form.problem("review", "people.needs.review.range");
        written.check(me, person, form);
        if (!form.ok()) return show(me, person, false, null, form);
        needs.say(me, person, words, seenBy, review.orElse(today.plusYears(1)));
        written.down(me, person, form, "/people/" + person);
        return Go.to("/people/" + person).saying("people.needs.saved");
    }

    private Form filled(Optional<AccessNeeds> there) {
        var form = Form.empty();
        if (there.isEmpty()) return form.put("seen-by", SeenBy.ACCESS_HOST.name());
        there.get().words().forEach((kind, words) -> form.put(kind.name(), words));
        there.get().seenBy().forEach(it -> form.put("seen-by", it.name()));
        return form.put("review", Dates.day(there.get().review(), java.util.Locale.UK).replaceFirst("^\\w+ ", ""));
    }

    private Answer show(Me me, String person, boolean reads, @Nullable AccessNeeds shown, Form form) {
        boolean self = me.person().equals(person);
        return new NeedsPage(person, names.of(person), self, self || profiles.mayOpen(me, person), reads, shown,
                self ? "/me/needs" : "/people/" + person + "/needs", form);
    }
}
