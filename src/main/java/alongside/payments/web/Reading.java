package alongside.payments.web;

import alongside.design.Form;
import alongside.payments.Claim;
import alongside.payments.Claims;
import alongside.payments.NewPayee;
import alongside.payments.PayOffer;
import alongside.payments.Payment;
import alongside.payments.Payments;
import alongside.people.People;
import alongside.people.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What these pages read the same way. */
@Component("paymentsReading")
class Reading {

    private final Claims claims;
    private final Payments payments;
    private final People people;

    Reading(Claims claims, Payments payments, People people) {
        this.claims = claims;
        this.payments = payments;
        this.people = people;
    }

    List<ClaimLine> lines(List<Claim> all) {
        var names = people.find(all.stream().map(Claim::person).distinct().toList());
        var paid = payments.payments(all).stream().collect(Collectors.groupingBy(Payment::claim));
        return all.stream().map(it -> new ClaimLine(it, names.containsKey(it.person()) ? names.get(it.person()).name() : "",
                payments.due(it), paid.getOrDefault(it.id(), List.of()))).toList();
    }

    Map<String, String> names(List<String> persons) {
        return people.find(persons).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    String name(String person) {
        return people.find(person).map(it -> it.name()).orElse("");
    }

    /** Bank or cheque, with what each needs. Figures may be typed with blanks and hyphens. */
    static NewPayee payee(Form form) {
        var route = form.choice("route", PayOffer.Route.Kind.class).orElse(PayOffer.Route.Kind.BANK);
        boolean bank = route == PayOffer.Route.Kind.BANK;
        var name = form.text("name", 100);
        var sort = form.optional("sort-code", 20).replaceAll("[\\s-]", "");
        var account = form.optional("account", 20).replaceAll("[\\s-]", "");
        var address = form.optional("address", 500);
        if (bank && form.problemOf("route").isEmpty()) {
            if (!sort.matches("\\d{6}")) form.problem("sort-code", "payments.payee.problem.sort-code");
            if (!account.matches("\\d{8}")) form.problem("account", "payments.payee.problem.account");
        }
        if (!bank && address.isEmpty()) form.problem("address", "payments.payee.problem.address");
        return new NewPayee(route, name, bank ? sort : "", bank ? account : "", bank ? "" : address);
    }
}
