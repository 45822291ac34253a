package alongside.payments;

import alongside.payments.rules.Stage;
import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import alongside.personal.PersonErased;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("paymentsKeptHere")
@Order(90)
class KeptHere implements KeptAboutPeople {

    private static final String MONEY = "payments.data.money";
    private static final String BANK = "payments.data.bank";

    private final Store store;

    KeptHere(Store store) {
        this.store = store;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.byRoom(BANK, "payee", "owner", "last_four"),
                Kept.kept(MONEY, "payee", "by_person"),
                Kept.deleted(BANK, "pay_choice", "person"),
                Kept.kept(MONEY, "pay_choice", "by_person"),
                Kept.kept(MONEY, "claim", "person", "day", "about"),
                Kept.forgotten(MONEY, "claim_line", "by_person"),
                Kept.forgotten(MONEY, "claim_step", "by_person"),
                Kept.kept(MONEY, "payment_run", "by_person"),
                Kept.kept(MONEY, "payment", "owner"),
                Kept.forgotten(MONEY, "payment", "paid_by"));
    }

    /** What is on its way to them arrives first. */
    @Override
    public List<String> first(String person) {
        return store.ofPerson(person).stream().anyMatch(it -> it.stage() != Stage.PAID && (it.total() > 0 || it.waitsForChoice())) ? List.of("payments.data.first.owed") : List.of();
    }

    @EventListener
    void erased(PersonErased erased) {
        store.choices().forgetPayee(erased.person());
    }
}
