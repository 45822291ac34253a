package alongside.people;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import alongside.personal.PersonErased;
import alongside.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("peopleKeptHere")
@Order(10)
class KeptHere implements KeptAboutPeople {

    private static final String YOU = "people.data.you";
    private static final String NEEDS = "people.data.needs";
    private static final String SUPPORT = "people.data.support";
    private static final String ENTERED = "people.data.entered";
    private static final String WORRIES = "people.data.worries";

    private final Store store;
    private final NeedStore needs;
    private final Words words;

    KeptHere(Store store, NeedStore needs, Words words) {
        this.store = store;
        this.needs = needs;
        this.words = words;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.byRoom(YOU, "person", "id", "name", "email", "phone", "address", "organisation").giving(this::you),
                Kept.deleted(YOU, "duty", "person"),
                Kept.deleted(NEEDS, "access_need", "person", "words").giving(this::needs),
                Kept.deleted(NEEDS, "access_sharing", "person"),
                Kept.deleted(NEEDS, "private_reading", "person", "day"),
                Kept.kept(WORRIES, "private_reading", "reader", "day"),
                Kept.deleted(SUPPORT, "support", "person"),
                Kept.deleted(SUPPORT, "support", "supporter"),
                Kept.kept(ENTERED, "entered_for", "for_person"),
                Kept.kept(ENTERED, "entered_for", "by_person"),
                Kept.forgotten(ENTERED, "entered_for", "undone_by"),
                Kept.kept(WORRIES, "worry_step", "person"),
                Kept.kept(WORRIES, "worry_reading", "person"));
    }

    private List<Map<String, String>> you(String person) {
        var contact = store.contact(person);
        return store.find(person).stream().map(it -> {
            Map<String, String> you = new LinkedHashMap<>();
            you.put("name", it.name());
            you.put("email", contact.email());
            you.put("phone", contact.phone());
            you.put("address", contact.address());
            you.put("organisation", it.organisation());
            you.put("letters by", it.reaching().name());
            you.put("news", it.news().name());
            you.put("reading", it.reading());
            return you;
        }).toList();
    }

    private List<Map<String, String>> needs(String person) {
        return needs.find(person).stream().flatMap(it -> it.words().entrySet().stream()).map(it -> Map.of("kind", it.getKey().name(), "words", it.getValue())).toList();
    }

    /** The only lead of the organisation hands over first. */
    @Override
    public List<String> first(String person) {
        var leads = store.with(Duty.ORGANISATION_LEAD);
        return leads.size() == 1 && leads.getFirst().id().equals(person) ? List.of("people.data.first.lead") : List.of();
    }

    /** The row stays, as what others' records point at; nothing in it says who it was. */
    @EventListener
    void erased(PersonErased erased) {
        store.forget(erased.person(), words.say(Words.ENGLISH, "people.data.nobody"));
    }
}
