package alongside.payments;

import alongside.payments.rules.PayTerm;
import alongside.payments.rules.Stage;
import alongside.payments.rules.TimeToPay;
import alongside.post.Letter;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Csv;
import alongside.words.Dates;
import alongside.words.Money;
import alongside.words.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to paying: what was approved leaves in one run, by another person than the one who approved it. */
@Service
@Transactional
public class Payments {

    private final Store store;
    private final Projects projects;
    private final Tell tell;
    private final InstantSource clock;

    Payments(Store store, Projects projects, Tell tell, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.tell = tell;
        this.clock = clock;
    }

    /** What this person could export now, and what has to wait and why. */
    @Transactional(readOnly = true)
    public ToExport ready(Me me, Place place) {
        var going = new ArrayList<ToExport.Going>();
        var leftOut = new ArrayList<ToExport.LeftOut>();
        if (!May.release(place)) return new ToExport(going, leftOut);
        var approved = store.ofProject(place.project().id()).stream().filter(it -> it.stage() == Stage.APPROVED).toList();
        var approvers = store.approvers(approved.stream().map(Claim::id).toList());
        var owners = approved.stream().flatMap(it -> owners(it).keySet().stream()).distinct().toList();
        var routes = store.choices().routes(owners);
        for (var claim : approved) {
            if (!May.release(place, claim, approvers.getOrDefault(claim.id(), ""))) {
                leftOut.add(new ToExport.LeftOut(claim, claim.person(), "payments.left-out.second-person"));
                continue;
            }
            var due = owners(claim);
            var unknown = due.keySet().stream().filter(it -> !routes.containsKey(it)).findFirst();
            if (unknown.isPresent()) leftOut.add(new ToExport.LeftOut(claim, unknown.get(), "payments.left-out.no-details"));
            else due.forEach((owner, pence) -> going.add(new ToExport.Going(claim, owner, Objects.requireNonNull(routes.get(owner)).kind(), pence)));
        }
        return new ToExport(going, leftOut);
    }

    /** Who gets how much of a claim: the person, and the charity their fee goes to. */
    private static Map<String, Long> owners(Claim claim) {
        var owners = new LinkedHashMap<String, Long>();
        claim.lines().stream().filter(it -> it.pence() > 0)
                .forEach(it -> owners.merge(it.charity() == null ? claim.person() : it.charity(), it.pence(), Long::sum));
        return owners;
    }

    /** Everything that is ready leaves in one run. @return the run's id; empty when nothing was ready */
    public Optional<String> export(Me me, Place place) {
        var ready = ready(me, place);
        if (ready.going().isEmpty()) return Optional.empty();
        var run = Ids.fresh();
        var project = place.project().id();
        store.begin(run, project, clock.instant(), me.person());
        var claims = ready.going().stream().collect(Collectors.groupingBy(it -> it.claim().id(), LinkedHashMap::new, Collectors.toList()));
        claims.forEach((id, going) -> {
            var step = new Step(Stage.Move.EXPORT, clock.instant(), me.person(), "");
            if (!store.move(id, Stage.APPROVED, Stage.EXPORTED, step)) return;
            going.forEach(it -> store.add(new Payment(Ids.fresh(), run, id, it.owner(), it.route(), it.pence(), null)));
            tell.fact("payments.claim-exported", project, id, me);
        });
        tell.fact("payments.exported", project, run, me);
        return Optional.of(run);
    }

    @Transactional(readOnly = true)
    public List<PaymentRun> runs(Place place) {
        return May.seeAll(place) ? store.runsOf(place.project().id()) : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<PaymentRun> run(Me me, String run) {
        return store.run(run).filter(it -> projects.place(me, it.project()).filter(May::seeAll).isPresent());
    }

    /** The payments of a run for the bank or the cheque book, as a table; empty for all but the releaser. Who opened it is recorded. */
    public Optional<String> file(Me me, String runId) {
        var run = store.run(runId).filter(it -> projects.place(me, it.project()).filter(May::release).isPresent()).orElse(null);
        if (run == null) return Optional.empty();
        var text = new StringBuilder(Csv.line(List.of("Route", "Name", "Sort code", "Account", "Address", "Amount", "Reference")));
        for (var payment : run.payments()) {
            store.details(payment.id()).ifPresent(to -> text.append(Csv.line(List.of(payment.route().name().toLowerCase(java.util.Locale.ROOT),
                    to.name(), to.sortCode(), to.account(), to.address().replace("\n", ", "),
                    "%d.%02d".formatted(payment.pence() / 100, payment.pence() % 100), "Involvement " + payment.id().substring(0, 6)))));
        }
        tell.fact("payments.file-opened", run.project(), runId, me);
        return Optional.of(text.toString());
    }

    /**
     * These payments reached their payees on this day. A claim is paid when all of its payments are, and then the
     * person is told.
     *
     * @return how many were marked now
     */
    public int paid(Me me, String runId, List<String> payments, LocalDate day) {
        var run = store.run(runId).filter(it -> projects.place(me, it.project()).filter(May::release).isPresent()).orElse(null);
        if (run == null || day.isAfter(Dates.dayOf(clock.instant())) || day.isBefore(run.day())) return 0;
        var now = run.payments().stream().filter(it -> payments.contains(it.id()) && store.paid(it.id(), day, me.person())).toList();
        now.stream().map(Payment::claim).distinct().forEach(claim -> settle(me, claim, day));
        return now.size();
    }

    private void settle(Me me, String id, LocalDate day) {
        if (store.paymentsOf(List.of(id)).stream().anyMatch(it -> it.paid() == null)) return;
        if (!store.move(id, Stage.EXPORTED, Stage.PAID, new Step(Stage.Move.PAY, clock.instant(), me.person(), ""))) return;
        var claim = store.claim(id).orElseThrow();
        tell.fact("payments.claim-paid", claim.project(), id, me);
        tell.rooms(new ClaimPaid(claim));
        tell.person(claim.person(), to -> {
            var given = claim.lines().stream().filter(it -> it.charity() != null).findFirst();
            var kind = given.isPresent() ? "payments.letter.paid-charity" : "payments.letter.paid";
            return Letter.needed(kind, claim.project(), "/claims/" + id,
                    "amount", Money.pounds(given.isPresent() ? claim.expenses() : claim.total()), "about", claim.about(), "day", Dates.day(day, to.locale()),
                    "given", Money.pounds(claim.fee()),
                    "charity", given.map(it -> store.choices().charities(claim.project()).getOrDefault(it.charity(), "")).orElse(""));
        });
    }

    /** When each payment of these claims was paid, or that it was not. */
    @Transactional(readOnly = true)
    public List<Payment> payments(List<Claim> claims) {
        return store.paymentsOf(claims.stream().map(Claim::id).toList());
    }

    /** How long people of a project waited for their money: figures without names, for everybody in it and for the evidence. */
    @Transactional(readOnly = true)
    public TimeToPay timeToPay(String project) {
        return timeToPay(store.ofProject(project));
    }

    /** The same as two counts, for the evidence. */
    @Transactional(readOnly = true)
    public PaidOnTime paidOnTime(String project) {
        var time = timeToPay(project);
        return new PaidOnTime(time.onTime(), time.of());
    }

    @Transactional(readOnly = true)
    public TimeToPay timeToPayOf(String session) {
        return timeToPay(store.ofSession(session));
    }

    private TimeToPay timeToPay(List<Claim> claims) {
        var today = Dates.dayOf(clock.instant());
        long within = store.choices().rates().on(PayTerm.Kind.PAID_WITHIN, today).amount();
        var payments = payments(claims).stream().collect(Collectors.groupingBy(Payment::claim));
        var waits = new ArrayList<TimeToPay.Wait>();
        int overdue = 0;
        for (var claim : claims) {
            var due = due(claim, within);
            boolean late = today.isAfter(due);
            var its = payments.getOrDefault(claim.id(), List.of());
            for (var payment : its) {
                var paid = payment.paid();
                if (paid != null) waits.add(new TimeToPay.Wait(paid.toEpochDay() - claim.day().toEpochDay(), WorkingDays.between(claim.day(), paid), !paid.isAfter(due)));
                else if (late) overdue++;
            }
            if (its.isEmpty() && late) overdue += owners(claim).size();
        }
        return new TimeToPay(waits, overdue, within);
    }

    /** The day by which a claim should have been paid. */
    @Transactional(readOnly = true)
    public LocalDate due(Claim claim) {
        return due(claim, store.choices().rates().on(PayTerm.Kind.PAID_WITHIN, claim.day()).amount());
    }

    private static LocalDate due(Claim claim, long within) {
        return WorkingDays.after(claim.day(), (int) within);
    }
}
