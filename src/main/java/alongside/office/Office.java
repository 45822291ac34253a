package alongside.office;

import alongside.facts.Facts;
import alongside.people.Duty;
import alongside.people.People;
import alongside.settings.Settings;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what the organisation sets. */
@Service
@Transactional
public class Office {

    private final Settings settings;
    private final People people;
    private final Facts facts;

    Office(Settings settings, People people, Facts facts) {
        this.settings = settings;
        this.people = people;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public boolean leads(Me me) {
        return people.duties(me.person()).contains(Duty.ORGANISATION_LEAD);
    }

    @Transactional(readOnly = true)
    public Organisation organisation() {
        return new Organisation(
                settings.get(Settings.ORGANISATION, ""),
                settings.get(Settings.HELP_NAME, ""),
                settings.get(Settings.HELP_PHONE, ""),
                settings.get(Settings.HELP_EMAIL, ""),
                settings.get(Settings.WORRY_NAME, ""),
                settings.get(Settings.WORRY_PHONE, ""),
                settings.get(Settings.WORRY_OUT_OF_HOURS, ""));
    }

    /** Whether nobody would read it if somebody wrote that they are worried about a person. */
    @Transactional(readOnly = true)
    public boolean noSafeguardingContact() {
        return people.with(Duty.SAFEGUARDING_CONTACT).isEmpty();
    }

    /** @param by an organisation lead, or null at the first run */
    public void set(@Nullable Me by, Organisation organisation) {
        if (by != null && !leads(by)) throw new IllegalArgumentException("Only an organisation lead sets these");
        settings.set(Settings.ORGANISATION, organisation.name());
        settings.set(Settings.HELP_NAME, organisation.helpName());
        settings.set(Settings.HELP_PHONE, organisation.helpPhone());
        settings.set(Settings.HELP_EMAIL, organisation.helpEmail());
        settings.set(Settings.WORRY_NAME, organisation.worryName());
        settings.set(Settings.WORRY_PHONE, organisation.worryPhone());
        settings.set(Settings.WORRY_OUT_OF_HOURS, organisation.worryOutOfHours());
        facts.happened("office.organisation-set", "", "", by);
    }
}
