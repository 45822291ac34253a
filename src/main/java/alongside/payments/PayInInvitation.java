package alongside.payments;

import alongside.payments.rules.Amounts;
import alongside.projects.Projects;
import alongside.sessions.InvitationWords;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Money;
import alongside.words.Words;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is paid, in each letter of invitation and wherever it is answered: nobody says yes before they know. */
@Component("paymentsPayInInvitation")
@Order(3)
class PayInInvitation implements InvitationWords {

    private final PayOffers offers;
    private final Projects projects;
    private final Sessions sessions;
    private final Words words;

    PayInInvitation(PayOffers offers, Projects projects, Sessions sessions, Words words) {
        this.offers = offers;
        this.projects = projects;
        this.sessions = sessions;
        this.words = words;
    }

    /** Whoever only supports or watches has no offer, and nothing is said of pay. */
    @Override
    public String text(Session session, String person, Locale locale) {
        return projects.place(new Me(person, "", false, false), session.project()).flatMap(it -> offers.offerFor(it, person))
                .map(it -> words.say(locale, "payments.invitation.title") + ":\n\n" + text(session, it, locale)).orElse("");
    }

    private String text(Session session, PayOffer offer, Locale locale) {
        if (offer.byEmployer()) return words.say(locale, "payments.offer.employer");
        int minutes = sessions.minutesOffered(session.id());
        boolean leads = sessions.leads(session.id(), offer.person());
        var rate = leads ? offer.leading() : offer.hour();
        return (leads ? words.say(locale, "payments.invitation.leading", "amount", Money.pounds(rate.amount() / 10)) + " " : "")
                + words.say(locale, "payments.invitation.amount", "amount", Money.pounds(Amounts.fee(minutes, rate.amount())), "hours", minutes / 60, "minutes", minutes % 60)
                + " " + words.say(locale, "payments.offer.when", "n", offer.within().amount()) + "\n\n" + words.say(locale, "payments.invitation.choose");
    }
}
