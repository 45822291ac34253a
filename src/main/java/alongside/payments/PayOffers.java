package alongside.payments;

import alongside.groups.Membership;
import alongside.payments.rules.PayTerm;
import alongside.payments.rules.RateCard;
import alongside.post.Letter;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the offer: what a person is offered, what they chose, and how money reaches them. */
@Service
@Transactional
public class PayOffers {

    private final Store store;
    private final Projects projects;
    private final Tell tell;
    private final EnteredFor enteredFor;
    private final InstantSource clock;

    PayOffers(Store store, Projects projects, Tell tell, EnteredFor enteredFor, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.tell = tell;
        this.enteredFor = enteredFor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RateCard rates() {
        return store.choices().rates();
    }

    /** What this person is offered in this project; empty when the one who asks may not know, or the person has no place there. */
    @Transactional(readOnly = true)
    public Optional<PayOffer> offer(Me me, Place place, String person) {
        return offerFor(place, person);
    }

    /** The same, for the one whose place this is. */
    @Transactional(readOnly = true)
    public Optional<PayOffer> offerFor(Place place, String person) {
        if (!May.enterFor(place, person) || !hasAPlace(place, person)) return Optional.empty();
        return Optional.of(offer(place, person, tell.paidByEmployer(person), store.choices().routes(List.of(person))));
    }

    /** What each of the members is offered, for those who may enter a choice for them. */
    @Transactional(readOnly = true)
    public List<PayOffer> offers(Place place) {
        if (!place.seesToPayments()) return List.of();
        var members = projects.members(place).stream().filter(it -> it.kind() != Membership.Kind.OBSERVER).map(Membership::person).toList();
        var routes = store.choices().routes(members);
        var byEmployer = tell.paidByEmployer(members);
        return members.stream().map(it -> offer(place, it, byEmployer.contains(it), routes)).toList();
    }

    private PayOffer offer(Place place, String person, boolean byEmployer, Map<String, PayOffer.Route> routes) {
        var today = Dates.dayOf(clock.instant());
        var rates = store.choices().rates();
        return new PayOffer(place.project().id(), person, byEmployer,
                rates.on(PayTerm.Kind.HOUR, today), rates.on(PayTerm.Kind.HOUR_LEADING, today), rates.on(PayTerm.Kind.MILE, today), rates.on(PayTerm.Kind.PAID_WITHIN, today),
                store.choices().chosen(place.project().id(), person), Optional.ofNullable(routes.get(person)));
    }

    /** Every offer that waits for this person's choice, or has it: one for each project they take part in. */
    @Transactional(readOnly = true)
    public List<PayOffer> mine(Me me) {
        return projects.of(me).stream()
                .flatMap(it -> projects.place(me, it.id()).stream())
                .filter(it -> it.membership() != null && it.takesPart())
                .flatMap(it -> offer(me, it, me.person()).stream())
                .toList();
    }

    /** The charities that people in this project have named, by id. */
    @Transactional(readOnly = true)
    public Map<String, String> charities(Place place) {
        return store.choices().charities(place.project().id());
    }

    /**
     * A person chooses, or it is entered for them. Claims whose money is not yet on its way follow the new choice;
     * those that were approved are looked at again.
     *
     * @param lessTenths for LESS: tenths of a penny for an hour
     * @param charity for DONATE: the charity's name
     * @param how how the person told the one who enters it for them; not looked at when they do it themselves
     * @return whether it was saved
     */
    public boolean choose(Me me, Place place, String person, PayChoice choice, long lessTenths, String charity, How how) {
        if (!May.enterFor(place, person) || !hasAPlace(place, person) || tell.paidByEmployer(person)) return false;
        var project = place.project().id();
        var where = choice == PayChoice.DONATE ? store.choices().charity(project, charity) : null;
        var chosen = new Chosen(person, choice, choice == PayChoice.LESS ? lessTenths : 0, where, clock.instant(), me.person());
        var id = store.choices().choose(project, chosen);
        tell.fact("payments.chosen", project, person, me);
        if (chosen.enteredForThem()) enteredFor.record(me, person, how, id, true);
        for (var claim : store.ofPerson(person)) {
            if (claim.project().equals(project) && claim.stage().canChange()) follow(claim, Optional.of(chosen), me);
        }
        return true;
    }

    /** What was entered for somebody and undone by them: their choice before it counts again. */
    @EventListener
    void undone(EntryUndone undone) {
        store.choices().forgetChoice(undone.entry().about()).ifPresent(project -> {
            var before = store.choices().chosen(project, undone.entry().forPerson());
            store.ofPerson(undone.entry().forPerson()).stream()
                    .filter(it -> it.project().equals(project) && it.stage().canChange())
                    .forEach(it -> follow(it, before, null));
        });
    }

    private void follow(Claim claim, Optional<Chosen> chosen, @Nullable Me me) {
        var hour = store.choices().rates().on(claim.rate(), claim.day());
        claim.lines().stream().filter(it -> it.kind() == Claim.Kind.FEE)
                .forEach(fee -> store.setFee(fee.id(), Fees.line(chosen, claim.minutes(), hour.amount())));
        Fees.changed(store, claim, clock.instant(), me);
    }

    /** How money reaches a person. A change is told to them, so that nobody else can turn their money elsewhere unseen. */
    public boolean payee(Me me, Place place, String person, NewPayee payee) {
        if (!May.enterFor(place, person) || !hasAPlace(place, person)) return false;
        keep(me, person, payee, place.project().id());
        return true;
    }

    public void myPayee(Me me, NewPayee payee) {
        keep(me, me.person(), payee, "");
    }

    public boolean mayKeepCharityDetails(Place place) {
        return May.charityDetails(place);
    }

    /** How money reaches a charity that somebody gives theirs to. */
    public boolean charityPayee(Me me, Place place, String charity, NewPayee payee) {
        if (!May.charityDetails(place) || !charities(place).containsKey(charity)) return false;
        store.choices().put(charity, payee, clock.instant(), me.person());
        tell.fact("payments.charity-details-kept", place.project().id(), charity, me);
        return true;
    }

    @Transactional(readOnly = true)
    public Optional<PayOffer.Route> route(Me me) {
        return Optional.ofNullable(store.choices().routes(List.of(me.person())).get(me.person()));
    }

    /** How money reaches each of these, as far as we know; only for those who see to payments. */
    @Transactional(readOnly = true)
    public Map<String, PayOffer.Route> routes(Place place, List<String> owners) {
        return May.seeAll(place) ? store.choices().routes(owners) : Map.of();
    }

    private void keep(Me me, String person, NewPayee payee, String project) {
        boolean known = !store.choices().routes(List.of(person)).isEmpty();
        store.choices().put(person, payee, clock.instant(), me.person());
        tell.fact("payments.details-kept", project, person, me);
        if (known || !me.person().equals(person)) tell.person(person, to -> Letter.needed("payments.letter.details", project, null));
    }

    private boolean hasAPlace(Place place, String person) {
        return projects.place(new Me(person, "", false, false), place.project().id())
                .filter(it -> it.membership() != null && it.takesPart()).isPresent();
    }
}
