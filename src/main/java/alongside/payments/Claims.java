package alongside.payments;

import alongside.payments.rules.Amounts;
import alongside.payments.rules.PayTerm;
import alongside.payments.rules.Stage;
import alongside.post.Letter;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to claims: what each person is owed for taking part. Nobody has to ask for it. */
@Service
@Transactional
public class Claims {

    private final Store store;
    private final Projects projects;
    private final Tell tell;
    private final InstantSource clock;

    Claims(Store store, Projects projects, Tell tell, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.tell = tell;
        this.clock = clock;
    }

    /** For each person who took part and is not paid for it by an employer; a second telling of the same changes nothing. */
    void raiseFor(String project, String session, String about, LocalDate day, String person, int minutes, PayTerm.Kind rate) {
        if (!takesPart(project, person) || tell.paidByEmployer(person)) return;
        raise(project, session, about, day, person, minutes, rate, 1, null);
    }

    /** For somebody who was not there after all. What somebody has looked at, or added an expense to, stays for them to see to. */
    void takeBack(String session, String person) {
        store.ofSession(session).stream().filter(it -> it.person().equals(person) && it.lines().stream().allMatch(line -> line.kind() == Claim.Kind.FEE))
                .filter(store::takeBack).forEach(it -> tell.fact("payments.claim-taken-back", it.project(), it.id(), null));
    }

    /** For time given outside a session: reading letters at home, an interview. @return the claim's id, or empty when it may not be, or stands there already */
    public Optional<String> raiseForTime(Me me, Place place, String person, String about, LocalDate day, int minutes) {
        if (!place.seesToPayments() || !takesPart(place.project().id(), person) || tell.paidByEmployer(person)) return Optional.empty();
        boolean again = store.ofPerson(person).stream()
                .anyMatch(it -> it.project().equals(place.project().id()) && it.session() == null && it.about().equals(about) && it.day().equals(day));
        if (again) return Optional.empty();
        return raise(place.project().id(), null, about, day, person, minutes, PayTerm.Kind.HOUR, 1, me).map(Claim::id);
    }

    private Optional<Claim> raise(String project, @Nullable String session, String about, LocalDate day, String person, int minutes, PayTerm.Kind rate, int nth, @Nullable Me me) {
        var fee = Fees.line(store.choices().chosen(project, person), minutes, store.choices().rates().on(rate, day).amount());
        var claim = new Claim(Ids.fresh(), project, session, person, about, day, minutes, rate, Stage.RAISED, nth == 1 ? List.of(fee) : List.of());
        var raised = store.raise(claim, nth);
        raised.ifPresent(it -> tell.fact("payments.claim-raised", project, it.id(), me));
        return raised;
    }

    @Transactional(readOnly = true)
    public Optional<Claim> seenBy(Me me, String claim) {
        return store.claim(claim).filter(it -> it.person().equals(me.person())
                || projects.place(me, it.project()).filter(place -> May.see(me, place, it)).isPresent());
    }

    @Transactional(readOnly = true)
    public List<Step> steps(Claim claim) {
        return store.steps(claim.id());
    }

    /** Everything in the project, for those who see to payments. */
    @Transactional(readOnly = true)
    public List<Claim> of(Place place) {
        return May.seeAll(place) ? store.ofProject(place.project().id()) : List.of();
    }

    @Transactional(readOnly = true)
    public List<Claim> mine(Me me) {
        return store.ofPerson(me.person());
    }

    /** My own claims for this session. */
    @Transactional(readOnly = true)
    public List<Claim> mine(Me me, String session) {
        return store.ofSession(session).stream().filter(it -> it.person().equals(me.person())).toList();
    }

    /** How many claims of a session are still on their way. */
    @Transactional(readOnly = true)
    public int unpaid(String session) {
        return (int) store.ofSession(session).stream().filter(it -> it.stage() != Stage.PAID && (it.total() > 0 || it.waitsForChoice())).count();
    }

    /**
     * Money to give back, added by the person or for them. Once the money of a claim is on its way, it goes into a
     * further claim for the same thing.
     *
     * @return the id of the claim it stands in; empty when it may not be
     */
    public Optional<String> addExpense(Me me, String claimId, NewExpense expense) {
        var claim = seenBy(me, claimId).filter(it -> mayAdd(me, it)).orElse(null);
        if (claim == null) return Optional.empty();
        // The same form sent twice is one expense; two equal journeys differ in their words.
        boolean again = store.ofPerson(claim.person()).stream().filter(it -> it.about().equals(claim.about()) && it.day().equals(claim.day()))
                .flatMap(it -> it.lines().stream())
                .anyMatch(it -> it.expense() == expense.kind() && it.note().equals(expense.note()) && it.tenthMiles() == expense.tenthMiles()
                        && (expense.kind() == Claim.Expense.MILEAGE || it.pence() == expense.pence()));
        if (again) return Optional.of(claim.id());
        var into = claim.stage().canChange() ? claim : further(claim, me);
        var mile = store.choices().rates().on(PayTerm.Kind.MILE, claim.day()).amount();
        long pence = expense.kind() == Claim.Expense.MILEAGE ? Amounts.mileage(expense.tenthMiles(), mile) : expense.pence();
        store.add(into.id(), new Claim.Line(Ids.fresh(), Claim.Kind.EXPENSE, expense.kind(), expense.note(), expense.tenthMiles(), pence, null, null, me.person()));
        Fees.changed(store, into, clock.instant(), me);
        tell.fact("payments.expense-added", claim.project(), into.id(), me);
        return Optional.of(into.id());
    }

    private Claim further(Claim claim, Me me) {
        var open = store.ofPerson(claim.person()).stream()
                .filter(it -> it.about().equals(claim.about()) && it.day().equals(claim.day()) && it.project().equals(claim.project()) && it.stage().canChange())
                .findFirst();
        if (open.isPresent()) return open.get();
        int nth = claim.session() == null ? 2 : store.claimsFor(claim.session(), claim.person()) + 1;
        return raise(claim.project(), claim.session(), claim.about(), claim.day(), claim.person(), 0, claim.rate(), nth, me).orElseThrow();
    }

    /** Takes an expense out again, while its money is not on its way. */
    public boolean removeExpense(Me me, String claimId, String line) {
        var claim = seenBy(me, claimId).filter(it -> mayAdd(me, it) && it.stage().canChange()).orElse(null);
        if (claim == null || !store.remove(claim.id(), line)) return false;
        Fees.changed(store, claim, clock.instant(), me);
        tell.fact("payments.expense-removed", claim.project(), claim.id(), me);
        return true;
    }

    /** Whether this person may add to this claim: it is theirs, or they arrange the project. */
    @Transactional(readOnly = true)
    public boolean mayAdd(Me me, Claim claim) {
        return claim.person().equals(me.person()) || projects.place(me, claim.project()).filter(Place::arranges).isPresent();
    }

    /** Whether this person is the second person who may say yes to it, as it stands. */
    public boolean mayApprove(Place place, Claim claim) {
        return May.approve(place, claim) && claim.total() > 0 && !claim.waitsForChoice() && claim.stage().after(Stage.Move.APPROVE).isPresent();
    }

    /** Whether this person may ask something about it before it is approved. */
    public boolean mayAsk(Place place, Claim claim) {
        return May.approve(place, claim) && claim.stage().after(Stage.Move.ASK).isPresent();
    }

    /** @return how many of them were approved now; those one may not approve stay as they are */
    public int approve(Me me, Place place, List<String> claimIds) {
        int approved = 0;
        for (var id : claimIds.stream().distinct().toList()) {
            var claim = store.claim(id).filter(it -> it.project().equals(place.project().id()) && mayApprove(place, it)).orElse(null);
            if (claim == null || !move(me, claim, Stage.Move.APPROVE, "")) continue;
            tell.fact("payments.claim-approved", claim.project(), claim.id(), me);
            tell.rooms(new ClaimApproved(store.claim(id).orElseThrow()));
            approved++;
        }
        return approved;
    }

    /** The approver needs to know something first; the person is asked in a letter. */
    public boolean ask(Me me, Place place, String claimId, String words) {
        var claim = store.claim(claimId).filter(it -> it.project().equals(place.project().id()) && May.approve(place, it)).orElse(null);
        if (claim == null || !move(me, claim, Stage.Move.ASK, words)) return false;
        tell.fact("payments.claim-asked-about", claim.project(), claim.id(), me);
        tell.person(claim.person(), to -> Letter.needed("payments.letter.asked", claim.project(), "/claims/" + claim.id(),
                "about", claim.about(), "day", Dates.day(claim.day(), to.locale()), "question", words));
        return true;
    }

    private boolean move(Me me, Claim claim, Stage.Move move, String words) {
        return claim.stage().after(move)
                .filter(to -> store.move(claim.id(), claim.stage(), to, new Step(move, clock.instant(), me.person(), words)))
                .isPresent();
    }

    private boolean takesPart(String project, String person) {
        return projects.place(new Me(person, "", false, false), project).filter(it -> it.membership() != null && it.takesPart()).isPresent();
    }
}
