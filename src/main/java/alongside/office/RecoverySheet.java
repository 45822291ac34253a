package alongside.office;

import alongside.facts.Facts;
import alongside.facts.Happening;
import alongside.people.People;
import alongside.people.Person;
import alongside.vault.Recovery;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recovery sheet: without it no backup can be opened. It is shown to be printed and kept on paper; that it was shown
 * and printed is recorded, what it says is kept nowhere but beside the database.
 */
@Service
@Transactional
public class RecoverySheet {

    private static final String SHOWN = "office.recovery-sheet-shown";
    private static final String PRINTED = "office.recovery-sheet-printed";

    /** @param by the name of who printed it */
    public record Printed(LocalDate day, String by) {}

    private final Office office;
    private final Recovery recovery;
    private final Facts facts;
    private final People people;

    RecoverySheet(Office office, Recovery recovery, Facts facts, People people) {
        this.office = office;
        this.recovery = recovery;
        this.facts = facts;
        this.people = people;
    }

    public String number() {
        return recovery.number();
    }

    /** When the sheet that opens today's backups was printed last; empty when it never was, or the key has changed since. */
    @Transactional(readOnly = true)
    public Optional<Printed> printed() {
        return facts.of("", List.of(PRINTED), 1).stream().filter(it -> it.subject().equals(recovery.number())).findFirst().map(this::printed);
    }

    private Printed printed(Happening it) {
        return new Printed(Dates.dayOf(it.at()), it.by() == null ? "" : people.find(it.by()).map(Person::name).orElse(""));
    }

    /** What the sheet says. Every look at it is recorded. */
    public Optional<String> show(Me me) {
        if (!office.leads(me)) return Optional.empty();
        facts.happened(SHOWN, "", recovery.number(), me);
        return Optional.of(recovery.words());
    }

    /** It is on paper now. */
    public boolean printed(Me me) {
        if (!office.leads(me)) return false;
        facts.happened(PRINTED, "", recovery.number(), me);
        return true;
    }
}
